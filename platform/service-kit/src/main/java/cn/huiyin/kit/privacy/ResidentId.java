package cn.huiyin.kit.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** 公民身份号码：GB 11643, 17 digits and a check character. */
public final class ResidentId {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private ResidentId() {}

  /** Whether form, birth date and check character are right; says nothing of who holds it. */
  public static boolean isValid(String number) {
    if (number == null) {
      return false;
    }
    String text = IdentityField.ID_NUMBER.normalise(number);
    return FORM.matcher(text).matches()
        && birthDateExists(text)
        && checkOf(text) == text.charAt(17);
  }

  private static boolean birthDateExists(String number) {
    try {
      LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static char checkOf(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11);
  }
}
