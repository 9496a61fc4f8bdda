package cn.huiyin.disclosure.domain.privacy;

import java.util.Arrays;
import java.util.Optional;

/** 个人信息种类: the kinds of number the scan knows, each with what makes a row of digits one. */
public enum PersonalDataKind {
  MOBILE_PHONE("手机号码", "mobile phone number"),
  ID_NUMBER("身份证号码", "ID number"),
  BANK_CARD("银行卡号", "bank card number");

  private final String chinese;
  private final String english;

  PersonalDataKind(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The kind of a row of digits (an ID number may end in X), if it is one. */
  static Optional<PersonalDataKind> of(String digits) {
    return Arrays.stream(values()).filter(kind -> kind.is(digits)).findFirst();
  }

  private boolean is(String digits) {
    return switch (this) {
      case MOBILE_PHONE -> digits.matches("(?:86|0086)?1[3-9]\\d{9}");
      case ID_NUMBER -> CheckDigits.isIdNumber(digits);
      case BANK_CARD -> CheckDigits.isBankCard(digits);
    };
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
