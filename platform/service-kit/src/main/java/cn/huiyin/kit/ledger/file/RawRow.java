package cn.huiyin.kit.ledger.file;

import java.util.List;

/**
 * 未解读的行：a row as it stands in the file.
 *
 * @param number row number as a spreadsheet shows it; the header is row 1
 * @param cells text of the cells in file order
 */
public record RawRow(long number, List<String> cells) {

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }
}
