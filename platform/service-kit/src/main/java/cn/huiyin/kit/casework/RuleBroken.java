package cn.huiyin.kit.casework;

/** A rule of law or of the house stands against an act. Carries what the caller must be told. */
public class RuleBroken extends RuntimeException {
  private final String code;
  private final String article;
  private final String sentence;
  private final String english;

  /**
   * @param code stable code, UPPER_SNAKE
   * @param article the article it rests on, such as {@code 信访工作条例 第三十四条}, or null for a policy of
   *     ours
   * @param sentence why, in Chinese, without personal data
   * @param english why, in English
   */
  public RuleBroken(String code, String article, String sentence, String english) {
    super(code + ": " + english);
    this.code = code;
    this.article = article;
    this.sentence = sentence;
    this.english = english;
  }

  public String code() {
    return code;
  }

  public String article() {
    return article;
  }

  public String sentence() {
    return sentence;
  }

  public String english() {
    return english;
  }
}
