package cn.huiyin.kit.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * 身份字段：the kinds of identity field that can be searched, each with the one form in which two
 * spellings of the same thing are equal.
 */
public enum IdentityField {
  /** 姓名：the dot inside a name in any of its forms, no spaces. */
  NAME,

  /** 身份证号：capital X, no separators. */
  ID_NUMBER,

  /** 电话：digits only, without the country's 86; a landline with the 0 of its area code. */
  PHONE,

  /** 地址：no punctuation. */
  ADDRESS;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern DOTS = Pattern.compile("[·•・‧∙.]");
  private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^0-9A-Z]");
  private static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
  private static final Pattern COUNTRY = Pattern.compile("^(\\(?\\+86\\)?|0086|86(?=-|1\\d{10}$))");
  private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");

  /** Full-width to half-width, no white space, capitals, then what the kind asks for. */
  public String normalise(String text) {
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String compact = BLANKS.matcher(halfWidth).replaceAll("").toUpperCase(Locale.ROOT);
    return switch (this) {
      case NAME -> DOTS.matcher(compact).replaceAll("·");
      case ID_NUMBER -> NOT_ALPHANUMERIC.matcher(compact).replaceAll("");
      case PHONE -> phone(compact);
      case ADDRESS -> PUNCTUATION.matcher(compact).replaceAll("");
    };
  }

  private static String phone(String text) {
    String withoutCountry = COUNTRY.matcher(text).replaceFirst("");
    String digits = NOT_DIGIT.matcher(withoutCountry).replaceAll("");
    boolean hadCountry = withoutCountry.length() < text.length();
    boolean mobile = digits.length() == 11 && digits.startsWith("1");
    return hadCountry && !mobile && !digits.startsWith("0") ? "0" + digits : digits;
  }
}
