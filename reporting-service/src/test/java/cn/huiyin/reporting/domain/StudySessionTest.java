package cn.huiyin.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("学习记录")
class StudySessionTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);
  private static final LocalDate HELD = LocalDate.of(2023, 5, 11);
  private static final UUID ID = new UUID(1, 2);

  private static StudyContent content(LocalDate on, StudyForm form, int attendees) {
    return new StudyContent(on, form, true, attendees, List.of("某主题"));
  }

  private static StudySession held() {
    return StudySession.held(ID, "S-1", content(HELD, StudyForm.CENTRE_GROUP, 40), TODAY);
  }

  @Test
  @DisplayName("事件归纳即状态（I-09），学习内容不进事件")
  void theFoldOfTheEventsIsTheState() {
    StudySession session = held();
    session.correct(content(HELD.plusDays(1), StudyForm.LECTURE, 41), TODAY);
    session.cancel(HELD, TODAY);
    List<RaisedEvent> raised = session.drain();
    StudySession folded = StudySession.blank(ID);
    raised.forEach(event -> folded.replay(event.event()));
    assertThat(folded.sessionNo()).isEqualTo("S-1");
    assertThat(folded.content().form()).isEqualTo(StudyForm.LECTURE);
    assertThat(folded.content().heldOn()).isEqualTo(HELD.plusDays(1));
    assertThat(folded.content().attendees()).isEqualTo(41);
    assertThat(folded.stage()).isEqualTo(LedgerStage.CANCELLED);
    assertThat(raised.toString()).doesNotContain("某主题");
  }

  @Test
  @DisplayName("取消的不能再更正或取消")
  void aCancelledSessionIsOver() {
    StudySession session = held();
    session.cancel(TODAY, TODAY);
    assertThatThrownBy(() -> session.cancel(TODAY, TODAY)).isInstanceOf(ActNotAllowed.class);
    assertThatThrownBy(() -> session.correct(content(HELD, StudyForm.LECTURE, 1), TODAY))
        .isInstanceOf(ActNotAllowed.class);
  }

  @Test
  @DisplayName("未来的日期不记")
  void theFutureIsNotRecorded() {
    assertThatThrownBy(
            () ->
                StudySession.held(
                    ID, "S-1", content(TODAY.plusDays(1), StudyForm.LECTURE, 1), TODAY))
        .isInstanceOf(RuleBroken.class);
  }
}
