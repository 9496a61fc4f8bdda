package cn.huiyin.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.identity.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("台账行的取值")
class LedgerRowTest {

  private static LedgerRow row(String cell) {
    return new LedgerRow(7, "A1", Map.of("c", cell));
  }

  @Test
  @DisplayName("空格为无，首尾空白不计")
  void aBlankCellIsAbsentAndBlanksAroundDontCount() {
    assertThat(row(" 　").text("c")).isNull();
    assertThat(row("　内容 ").text("c")).isEqualTo("内容");
    assertThat(row("").date("c")).isNull();
    assertThat(row("").list("c")).isEmpty();
    assertThat(row("").bool("c")).isFalse();
    assertThatThrownBy(() -> row("").required("c")).isInstanceOf(RowRefused.class);
  }

  @Test
  @DisplayName("日期、时间、数、是否、清单、代码")
  void cellsAreReadByTheirKind() {
    assertThat(row("2023-05-01").date("c")).isEqualTo(LocalDate.of(2023, 5, 1));
    assertThat(row("2023-05-01T00:00").date("c")).isEqualTo(LocalDate.of(2023, 5, 1));
    assertThat(row("12").integer("c", 1, 99)).isEqualTo(12);
    assertThat(row("12.0").integer("c", 1, 99)).isEqualTo(12);
    assertThat(row("是").bool("c")).isTrue();
    assertThat(row("FALSE").bool("c")).isFalse();
    assertThat(row("a; b；c;").list("c")).containsExactly("a", "b", "c");
    assertThat(row("MONDAY").oneOf("c", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-12-01T15:21:08+08:00,2022-12-01T15:21:08+08:00",
    "2022-12-01T15:21:08Z,2022-12-01T23:21:08+08:00",
    "2022-12-01T15:21:08,2022-12-01T15:21:08+08:00",
    "2022-12-01 15:21,2022-12-01T15:21+08:00",
    "2022-12-01,2022-12-01T00:00+08:00"
  })
  @DisplayName("时间一律为北京时间")
  void timesAreInAsiaShanghai(String cell, String expected) {
    assertThat(row(cell).dateTime("c")).isEqualTo(OffsetDateTime.parse(expected));
    assertThat(row(cell).dateTime("c").getOffset().getId()).isEqualTo("+08:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-02-30", "2023/5/1", "1.5.2023", "0001-01-01", "明天"})
  @DisplayName("不存在的日期被拒绝，理由不重复内容")
  void aDateThatIsNoneIsRefused(String cell) {
    assertThatThrownBy(() -> row(cell).date("c"))
        .isInstanceOfSatisfying(
            RowRefused.class,
            refused -> {
              assertThat(refused.column()).isEqualTo("c");
              assertThat(refused.chinese()).doesNotContain(cell);
            });
    assertThatThrownBy(() -> row(cell).dateTime("c")).isInstanceOf(RowRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "1.5", "1e99", "十", "99999999999999999999999999"})
  @DisplayName("范围之外和不是整数的被拒绝")
  void aNumberOutOfRangeOrNotWholeIsRefused(String cell) {
    assertThatThrownBy(() -> row(cell).integer("c", 1, 99))
        .isInstanceOf(RowRefused.class)
        .hasMessage("应为1至99的整数");
  }

  @Test
  @DisplayName("未知代码列出可用代码，过长文本被拒绝")
  void anUnknownCodeIsToldTheCodesAndALongTextIsRefused() {
    assertThatThrownBy(() -> row("SOMEDAY").oneOf("c", DayOfWeek.class))
        .hasMessageContaining("MONDAY, TUESDAY");
    assertThatThrownBy(() -> row("也许").bool("c")).isInstanceOf(RowRefused.class);
    assertThatThrownBy(() -> row("一二三").text("c", 2)).hasMessage("超过2字");
    assertThatThrownBy(() -> row("x").text("other")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("行的文字表述不含内容")
  void theRowDoesNotShowItsCells() {
    assertThat(row("示例人")).hasToString("row 7 (A1)");
  }

  @Test
  @DisplayName("台账的经办人按角色各为一人")
  void eachRoleIsItsOwnPerson() {
    LedgerActors actors = LedgerActors.recorded();
    assertThat(actors.as(Role.UNIT_HEAD, "U-1").staffId())
        .isNotEqualTo(actors.as(Role.UNIT_HANDLER, "U-1").staffId());
    assertThat(actors.as(Role.UNIT_HEAD, "U-1", 2).staffId()).isEqualTo("ledger:UNIT_HEAD:2");
    assertThat(actors.as(Role.UNIT_HEAD, "U-1").unit()).isEqualTo("U-1");
  }
}
