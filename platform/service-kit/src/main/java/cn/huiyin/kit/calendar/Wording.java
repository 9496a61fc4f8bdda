package cn.huiyin.kit.calendar;

/** 表述：the same thing said in Chinese and in English. */
public record Wording(String chinese, String english) {
  static final Wording NOTHING = new Wording("", "");

  public boolean isEmpty() {
    return chinese.isEmpty();
  }
}
