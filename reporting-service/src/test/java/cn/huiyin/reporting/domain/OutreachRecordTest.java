package cn.huiyin.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("普法宣传记录")
class OutreachRecordTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
  private static final UUID ID = new UUID(1, 2);

  private static OutreachEntry entry(OutreachType type, int quantity, String article) {
    return new OutreachEntry(LocalDate.of(2023, 4, 28), type, quantity, article, "D1", "日常");
  }

  private static OutreachRecord leaflets() {
    return OutreachRecord.recorded(ID, "X-1", entry(OutreachType.LEAFLET, 500, null), TODAY);
  }

  private static void broken(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo(code));
  }

  @Test
  @DisplayName("事件归纳即状态（I-09），主题不进事件")
  void theFoldOfTheEventsIsTheState() {
    for (OutreachType type : OutreachType.values()) {
      OutreachRecord record = OutreachRecord.recorded(ID, "X-1", entry(type, 20, "A01"), TODAY);
      record.reverse("X-2", LocalDate.of(2023, 3, 6), TODAY);
      List<RaisedEvent> raised = record.drain();
      OutreachRecord folded = OutreachRecord.blank(ID);
      raised.forEach(event -> folded.replay(event.event()));
      assertThat(folded.recordNo()).isEqualTo("X-1");
      assertThat(folded.entry().type()).isEqualTo(type);
      assertThat(folded.entry().quantity()).isEqualTo(20);
      assertThat(folded.entry().divisionCode()).isEqualTo("D1");
      assertThat(folded.reversedBy()).isEqualTo("X-2");
      assertThat(folded.eventVersion()).isEqualTo(2);
      assertThat(raised.toString()).doesNotContain("日常");
    }
  }

  @Test
  @DisplayName("数量须大于零；阅读量可以为零")
  void aQuantityIsAboveZeroUnlessItIsOfReads() {
    broken(
        "QUANTITY_NOT_POSITIVE",
        () -> OutreachRecord.recorded(ID, "X", entry(OutreachType.BANNER, 0, null), TODAY));
    broken(
        "QUANTITY_NOT_POSITIVE",
        () -> OutreachRecord.recorded(ID, "X", entry(OutreachType.READ, -1, "A"), TODAY));
    assertThat(
            OutreachRecord.recorded(ID, "X", entry(OutreachType.READ, 0, "A"), TODAY)
                .entry()
                .quantity())
        .isZero();
  }

  @Test
  @DisplayName("阅读量须指明文章")
  void readsNameTheirArticle() {
    broken(
        "READS_OF_NO_ARTICLE",
        () -> OutreachRecord.recorded(ID, "X", entry(OutreachType.READ, 3, " "), TODAY));
  }

  @Test
  @DisplayName("只冲销一次，且不冲销自己；冲销日可早于记录日")
  void aRecordIsReversedOnceByAnotherEntry() {
    OutreachRecord record = leaflets();
    broken("REVERSES_ITSELF", () -> record.reverse("X-1", TODAY, TODAY));
    record.reverse("X-2", LocalDate.of(2023, 3, 6), TODAY);
    assertThat(record.reversedOn()).isEqualTo(LocalDate.of(2023, 3, 6));
    assertThatThrownBy(() -> record.reverse("X-3", TODAY, TODAY)).isInstanceOf(ActNotAllowed.class);
  }

  @Test
  @DisplayName("未来的日期不记")
  void theFutureIsNotRecorded() {
    broken(
        "DATE_IN_FUTURE",
        () ->
            OutreachRecord.recorded(
                ID, "X", entry(OutreachType.BANNER, 1, null), LocalDate.of(2023, 4, 27)));
    OutreachRecord record = leaflets();
    broken("DATE_IN_FUTURE", () -> record.reverse("X-2", TODAY.plusDays(1), TODAY));
  }
}
