package cn.huiyin.disclosure.domain.privacy;

/** 校验码: tells a number from any row of digits. */
final class CheckDigits {
  private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String ID_CHECKS = "10X98765432";

  private CheckDigits() {}

  /** GB 11643: 17 digits and a check character. */
  static boolean isIdNumber(String digits) {
    if (!digits.matches("[1-9]\\d{16}[0-9Xx]")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < ID_WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * ID_WEIGHTS[i];
    }
    return ID_CHECKS.charAt(sum % 11) == Character.toUpperCase(digits.charAt(17));
  }

  /** Cards begin with 3 to 6 or 9 and have 16 to 19 digits, the last of them the Luhn digit. */
  static boolean isBankCard(String digits) {
    if (!digits.matches("[34569]\\d{15,18}")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
