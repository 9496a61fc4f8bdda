package cn.huiyin.kit.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.ledger.file.LedgerUnreadable.Fault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("台账文件的读取")
class LedgerFileTest {
  @TempDir Path folder;

  @Test
  @DisplayName("CSV：字节序标记、引号内换行和逗号、空行")
  void aCsvMayHaveAMarkQuotedBreaksAndBlankLines() throws Exception {
    Path file = text("\uFEFFno,note\r\nA1,\"一行,\n又一行\"\"引\"\"\"\r\n\r\nA2,\r\n");
    assertThat(LedgerFormat.of(file)).isEqualTo(LedgerFormat.CSV);
    assertThat(rows(file))
        .containsExactly(
            new RawRow(1, List.of("no", "note")),
            new RawRow(2, List.of("A1", "一行,\n又一行\"引\"")),
            new RawRow(4, List.of("A2", "")));
  }

  @Test
  @DisplayName("CSV：最后一行可以没有换行")
  void theLastLineOfACsvNeedsNoBreak() throws Exception {
    assertThat(rows(text("no\nA1"))).hasSize(2);
  }

  @Test
  @DisplayName("CSV：引号不配对时说明在第几行，不重复内容")
  void quotesThatDontPairNameTheRowAndRepeatNothing() throws Exception {
    assertThatThrownBy(() -> rows(text("no,note\nA1,x\nA2,\"示例人\"乙\nA3,y\n")))
        .isInstanceOf(LedgerUnreadable.class)
        .hasMessageContaining("row 3")
        .hasMessageNotContaining("乙");
    assertThatThrownBy(() -> rows(text("no,note\nA1,x\nA2,\"没有闭合\nA3,y\n")))
        .isInstanceOfSatisfying(
            LedgerUnreadable.class, e -> assertThat(e.chinese()).isEqualTo("第3行引号不配对"));
  }

  @Test
  @DisplayName("CSV：引号不闭合的大文件不会占满内存")
  void aQuoteNeverClosedEndsBeforeItFillsTheMemory() throws Exception {
    Path file = folder.resolve("open.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("no,note\nA1,\"");
      for (int i = 0; i < 300_000; i++) {
        out.write("一二三四五六七八九十\n");
      }
    }
    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(LedgerUnreadable.class)
        .hasMessageContaining("row 2 is too long");
  }

  @Test
  @DisplayName("CSV：不是UTF-8编码时请另存")
  void aCsvInAnotherEncodingIsToldToBeSavedAsUtf8() throws Exception {
    Path gbk = folder.resolve("gbk.csv");
    Files.writeString(gbk, "no,note\nA1,信访\n", Charset.forName("GB18030"));
    assertThatThrownBy(() -> rows(gbk))
        .isInstanceOfSatisfying(
            LedgerUnreadable.class, e -> assertThat(e.chinese()).contains("不是UTF-8编码"));
    Path utf16 = folder.resolve("utf16.csv");
    Files.writeString(utf16, "no,note\n", StandardCharsets.UTF_16);
    assertThatThrownBy(() -> LedgerFormat.of(utf16)).hasMessageContaining("UTF-16");
  }

  @Test
  @DisplayName("空文件、程序、PDF、旧版XLS、普通压缩包都不是台账")
  void otherFilesAreRefusedByTheirContent() throws Exception {
    assertFault(Fault.CONTENT, new byte[0]);
    assertFault(Fault.TYPE, new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0});
    assertFault(Fault.TYPE, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    assertFault(Fault.TYPE, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1});
    assertFault(Fault.TYPE, new byte[] {'P', 'K', 3, 4, 0, 0});
  }

  @Test
  @DisplayName("XLSX：文本、日期、数字、是否与空格还原为CSV的写法")
  void anXlsxGivesTheTextsACsvWouldHave() throws Exception {
    String second =
        "<row r='3'><c r='A3' t='inlineStr'><is><t>A1</t></is></c><c r='B3' s='1'><v>45047</v></c>"
            + "<c r='C3' s='2'><v>45047.5</v></c><c r='D3'><v>12</v></c>"
            + "<c r='E3' t='b'><v>1</v></c></row>";
    Path file =
        XlsxFile.write(
            folder.resolve("a.xlsx"),
            XlsxFile.texts(1, "no", "day", "time", "quantity", "held", "note") + second);
    assertThat(LedgerFormat.of(file)).isEqualTo(LedgerFormat.XLSX);
    assertThat(rows(file).get(1))
        .isEqualTo(
            new RawRow(3, List.of("A1", "2023-05-01", "2023-05-01T12:00", "12", "true", "")));
  }

  @Test
  @DisplayName("XLSX：工作表损坏时给出一句明白话")
  void aBrokenSheetIsTold() throws Exception {
    Path file = XlsxFile.write(folder.resolve("a.xlsx"), XlsxFile.texts(1, "no") + "<row r='2'><c");
    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(LedgerUnreadable.class)
        .hasMessageContaining("broken");
  }

  private void assertFault(Fault fault, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("other"), content);
    assertThatThrownBy(() -> rows(file))
        .isInstanceOfSatisfying(
            LedgerUnreadable.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  private Path text(String content) throws IOException {
    return Files.writeString(folder.resolve("a.csv"), content);
  }

  private static List<RawRow> rows(Path file) throws IOException, LedgerUnreadable {
    List<RawRow> rows = new ArrayList<>();
    try (LedgerReader reader = LedgerFormat.of(file).open(file)) {
      for (RawRow row = reader.next(); row != null; row = reader.next()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
