package cn.huiyin.kit.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 脱敏：what is shown of an identity field to those who may not see it whole. Null stays null. */
public final class Masking {
  private static final Pattern TOWN = Pattern.compile("^.{1,18}?(街道|镇|乡)");
  private static final int ADDRESS_SHOWN = 6;

  private Masking() {}

  /** 张*：the first character, whatever the name's length. */
  public static String name(String name) {
    if (name == null || name.isBlank()) {
      return name;
    }
    String text = name.strip();
    return text.substring(0, text.offsetByCodePoints(0, 1)) + "*";
  }

  /** 138****8246; a number too short for that shows nothing. */
  public static String phone(String phone) {
    return ends(phone, 3, 4, 4);
  }

  /** 3505**********2800; a number too short for that shows nothing. */
  public static String idNumber(String idNumber) {
    return ends(idNumber, 4, 4, 7);
  }

  /** Up to the town where one is named, otherwise the first characters, at most a third of them. */
  public static String address(String address) {
    if (address == null || address.isBlank()) {
      return address;
    }
    String text = address.strip();
    Matcher town = TOWN.matcher(text);
    if (town.find() && town.end() < text.length()) {
      return town.group() + "***";
    }
    int shown = Math.min(ADDRESS_SHOWN, text.codePointCount(0, text.length()) / 3);
    return text.substring(0, text.offsetByCodePoints(0, shown)) + "***";
  }

  private static String ends(String text, int first, int last, int leastHidden) {
    if (text == null || text.isBlank()) {
      return text;
    }
    String number = text.strip();
    int hidden = number.length() - first - last;
    if (hidden < leastHidden) {
      return "****";
    }
    return number.substring(0, first)
        + "*".repeat(hidden)
        + number.substring(number.length() - last);
  }
}
