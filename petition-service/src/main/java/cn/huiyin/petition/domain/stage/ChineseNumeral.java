package cn.huiyin.petition.domain.stage;

/** 条文序数: 三十四 for 34; the Regulation has fewer than a hundred articles. */
final class ChineseNumeral {
  private static final String DIGITS = "〇一二三四五六七八九";

  private ChineseNumeral() {}

  static String of(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return head + (ones == 0 && tens > 0 ? "" : digit(ones));
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
