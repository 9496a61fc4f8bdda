package cn.huiyin.kit.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.ledger.LedgerColumn;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("台账的表头")
class LedgerHeaderTest {
  private static final List<LedgerColumn> COLUMNS =
      List.of(
          LedgerColumn.key("no"), LedgerColumn.required("heldOn"), LedgerColumn.optional("note"));

  @Test
  @DisplayName("列的次序不限，按列名取值")
  void columnsMayStandInAnyOrder() throws Exception {
    LedgerHeader header = header("note", " no ", "heldOn");
    assertThat(header.arrange(new RawRow(2, List.of("备注", "A1", "2023-05-01"))))
        .containsExactly(
            java.util.Map.entry("no", "A1"),
            java.util.Map.entry("heldOn", "2023-05-01"),
            java.util.Map.entry("note", "备注"));
  }

  @Test
  @DisplayName("缺少、多出、重复的列逐一指明")
  void missingUnknownAndDoubledColumnsAreNamed() {
    assertThatThrownBy(() -> header("no", "note")).hasMessage("header: missing columns: heldOn");
    assertThatThrownBy(() -> header("no", "heldOn", "note", "phone"))
        .hasMessage("header: unknown columns: phone");
    assertThatThrownBy(() -> header("no", "heldOn", "note", "note"))
        .hasMessage("header: doubled columns: note");
  }

  @Test
  @DisplayName("第一行是数据时不重复其内容")
  void aFirstRowThatIsDataIsNotRepeated() {
    assertThatThrownBy(() -> header("A1", "示例人", "19900000000"))
        .hasMessageContaining("no, heldOn, note")
        .hasMessageNotContaining("示例人");
    assertThatThrownBy(() -> LedgerHeader.of(null, COLUMNS)).hasMessageContaining("no header");
  }

  @Test
  @DisplayName("拒收清单改好后可以原样再提交")
  void aMendedListOfRefusedRowsIsTakenAsItIs() throws Exception {
    LedgerHeader header = header("no", "heldOn", "note", "row", "column", "reason");
    assertThat(header.arrange(new RawRow(2, List.of("A1", "d", "n", "7", "heldOn", "x"))))
        .containsOnlyKeys("no", "heldOn", "note");
  }

  private static LedgerHeader header(String... cells) throws LedgerUnreadable {
    return LedgerHeader.of(new RawRow(1, List.of(cells)), COLUMNS);
  }
}
