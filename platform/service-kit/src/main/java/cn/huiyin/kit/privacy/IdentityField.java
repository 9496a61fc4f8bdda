package cn.huiyin.kit.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * 身份字段：the kinds of identity field that can be searched, each with the one form in which two
 * spellings of the same thing are equal.
 */
public enum IdentityField {
  /** 姓名：the dot inside a name in any of its forms, no spaces. */
  NAME(text -> Patterns.DOTS.matcher(text).replaceAll("·")),

  /** 身份证号：capital X, no separators. */
  ID_NUMBER(text -> Patterns.NOT_ALPHANUMERIC.matcher(text).replaceAll("")),

  /** 电话：digits only, without the country's 86; a landline with the 0 of its area code. */
  PHONE(IdentityField::phone),

  /** 地址：no punctuation. */
  ADDRESS(text -> Patterns.PUNCTUATION.matcher(text).replaceAll(""));

  private final UnaryOperator<String> form;

  IdentityField(UnaryOperator<String> form) {
    this.form = form;
  }

  /** Full-width to half-width, no white space, capitals, then what the kind asks for. */
  public String normalise(String text) {
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String compact = Patterns.BLANKS.matcher(halfWidth).replaceAll("");
    return form.apply(compact.toUpperCase(Locale.ROOT));
  }

  private static String phone(String text) {
    String withoutCountry = Patterns.COUNTRY.matcher(text).replaceFirst("");
    String digits = Patterns.NOT_DIGIT.matcher(withoutCountry).replaceAll("");
    boolean hadCountry = withoutCountry.length() < text.length();
    boolean mobile = digits.length() == 11 && digits.startsWith("1");
    return hadCountry && !mobile && !digits.startsWith("0") ? "0" + digits : digits;
  }

  /** Held apart, for an enum's constants cannot see the enum's own static fields. */
  private static final class Patterns {
    static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    static final Pattern DOTS = Pattern.compile("[·•・‧∙.]");
    static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^0-9A-Z]");
    static final Pattern NOT_DIGIT = Pattern.compile("[^0-9]");
    static final Pattern COUNTRY = Pattern.compile("^(\\(?\\+86\\)?|0086|86(?=-|1\\d{10}$))");
    static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}]+");
  }
}
