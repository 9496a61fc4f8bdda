package cn.huiyin.disclosure.domain.privacy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** 个人信息种类, each with what makes a row of digits one. */
public enum PersonalDataKind {
  MOBILE_PHONE("手机号码", "mobile phone number", digits -> digits.matches("(?:86|0086)?1[3-9]\\d{9}")),
  ID_NUMBER("身份证号码", "ID number", CheckDigits::isIdNumber),
  BANK_CARD("银行卡号", "bank card number", CheckDigits::isBankCard);

  private final String chinese;
  private final String english;
  private final Predicate<String> test;

  PersonalDataKind(String chinese, String english, Predicate<String> test) {
    this.chinese = chinese;
    this.english = english;
    this.test = test;
  }

  /** The kind of a row of digits (an ID number may end in X), if it is one. */
  static Optional<PersonalDataKind> of(String digits) {
    return Arrays.stream(values()).filter(kind -> kind.test.test(digits)).findFirst();
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
