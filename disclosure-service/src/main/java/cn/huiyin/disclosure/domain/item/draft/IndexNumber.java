package cn.huiyin.disclosure.domain.item.draft;

/**
 * 索引号: {@code 机构代码/年份-5位流水号}. Given once, never changed, never given again (I-39).
 *
 * @param orgCode the organ's unified code
 * @param year year of formation
 * @param serial from 1 within the year
 */
public record IndexNumber(String orgCode, int year, int serial) {
  private static final int LAST_SERIAL = 99_999;

  public IndexNumber {
    if (serial < 1 || serial > LAST_SERIAL) {
      throw new IllegalArgumentException("serial must be 1 to 99999, not " + serial);
    }
  }

  /** The number as printed. */
  public String text() {
    return "%s/%d-%05d".formatted(orgCode, year, serial);
  }
}
