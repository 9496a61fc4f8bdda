package cn.huiyin.petition.importing.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryChecksTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
  private static final UnitTree TREE =
      new UnitTree(
          List.of(
              new Unit(
                  "TOWN", "一镇", "TOWN", null, "990001", UnitKind.TOWN_GOVERNMENT, Set.of(), true)),
          List.of(
              new Territory("990001", "一镇", "TOWN", true),
              new Territory("990002", "二镇", "TOWN", false)));

  private static void check(SampleRow sample) {
    LedgerRow row = sample.row();
    EntryChecks.check(row, PetitionEntry.of(row), TREE, TODAY);
  }

  @Test
  @DisplayName("未分类、已分类、已答复的行都可以成立")
  void rowsOfEveryProgressCanBeTrue() {
    assertThatCode(() -> check(SampleRow.received())).doesNotThrowAnyException();
    assertThatCode(() -> check(SampleRow.classified())).doesNotThrowAnyException();
    assertThatCode(() -> check(SampleRow.answered())).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("迟到的行为是违期，不是拒收的理由")
  void lateActsAreTaken() {
    SampleRow late =
        SampleRow.answered()
            .with("disposedOn", "2024-05-06")
            .with("acceptedOn", "2024-06-30")
            .with("concludedOn", "2024-12-08")
            .with("servedOn", "2024-12-09");
    assertThatCode(() -> check(late)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}={1} 拒收")
  @DisplayName("不可能成立的行，按列拒收，理由有中文和英文")
  @CsvSource({
    "unitCode,NOWHERE,unitCode",
    "divisionCode,000000,divisionCode",
    "divisionCode,990002,disposition",
    "classifiedOn,2024-03-03,classifiedOn",
    "disposedOn,2024-03-04,disposedOn",
    "acceptedOn,2024-03-05,acceptedOn",
    "concludedOn,2024-03-07,concludedOn",
    "concludedOn,2024-03-01,concludedOn",
    "servedOn,2024-04-07,servedOn",
    "servedOn,2025-01-02,servedOn",
    "representatives,2,representatives",
    "partySize,0,partySize",
    "extendedDays,31,extendedDays",
    "extendedDays,x,extendedDays",
    "receivedAt,2024-13-01,receivedAt",
    "channel,PIGEON,channel",
    "kind,WISH,kind",
    "kind,SUGGESTION,route",
    "kind,'',kind",
    "route,R31_7,route",
    "route,R31_4,acceptedOn",
    "route,'',route",
    "unitCode,'',unitCode",
    "subjectCode,'',subjectCode",
    "acceptedOn,'',conclusion",
    "conclusion,ADOPTED,conclusion",
    "conclusion,HANDED_OVER,conclusion",
    "conclusion,REPEAT_ANSWERED,conclusion",
    "conclusion,'',concludedOn",
    "concludedOn,'',concludedOn",
    "disposition,'',disposedOn",
    "disposition,GUIDED,acceptedOn",
    "disposition,VOIDED,voidReason",
    "classifiedOn,'',classifiedOn",
    "routeNoticeOn,2024-03-07,routeNoticeOn",
    "unitRating,SATISFIED,ratedOn",
    "ratedOn,2024-05-01,ratedOn",
    "voidReason,重复,voidReason",
    "text,'',text",
    "petitionNo,a b,petitionNo"
  })
  void impossibleRowsAreRefusedWithTheirColumn(String column, String value, String atFault) {
    assertThatThrownBy(() -> check(SampleRow.answered().with(column, value)))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused -> {
              assertThat(refused.column()).isEqualTo(atFault);
              assertThat(refused.chinese()).matches(".*\\p{IsHan}.*");
              assertThat(refused.english()).isNotBlank();
            });
  }

  @Test
  @DisplayName("走访代表不得超过5人，来信不限")
  void moreThanFiveRepresentativesOnAVisitAreRefused() {
    SampleRow six = SampleRow.received().with("partySize", "9").with("representatives", "6");
    assertThatThrownBy(() -> check(six))
        .isInstanceOfSatisfying(
            RowRefused.class, refused -> assertThat(refused.column()).isEqualTo("representatives"));
    assertThatCode(() -> check(six.with("channel", "LETTER"))).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("评价不得早于答复送达")
  void aRatingBeforeTheAnswerIsRefused() {
    SampleRow rated =
        SampleRow.answered().with("bureauRating", "SATISFIED").with("ratedOn", "2024-04-08");
    assertThatThrownBy(() -> check(rated))
        .isInstanceOfSatisfying(
            RowRefused.class, refused -> assertThat(refused.column()).isEqualTo("ratedOn"));
  }

  @Test
  @DisplayName("拒收的理由不重复单元格内容")
  void aRefusalRepeatsNoCell() {
    assertThatThrownBy(() -> check(SampleRow.answered().with("unitCode", "SECRET-CELL")))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused ->
                assertThat(refused.chinese() + refused.english()).doesNotContain("SECRET-CELL"));
  }
}
