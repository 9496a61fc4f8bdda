package cn.huiyin.kit.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** 公民身份号码：GB 11643, 17 digits and a check character. */
public final class ResidentId {
  private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");

  /** Organisations' credit codes have eighteen signs too; those of companies begin with 9. */
  private static final Pattern EIGHTEEN = Pattern.compile("[0-8]\\d{16}[0-9X]");

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

  /** Whether the number is a right resident ID, or not one at all: another document's, or none. */
  public static boolean isPlausible(String number) {
    return number == null
        || !EIGHTEEN.matcher(IdentityField.ID_NUMBER.normalise(number)).matches()
        || isValid(number);
  }

  /** Date of birth the number tells; empty for another document's. */
  public static Optional<LocalDate> birthDate(String number) {
    return isValid(number)
        ? Optional.of(
            LocalDate.parse(
                IdentityField.ID_NUMBER.normalise(number).substring(6, 14),
                DateTimeFormatter.BASIC_ISO_DATE))
        : Optional.empty();
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
