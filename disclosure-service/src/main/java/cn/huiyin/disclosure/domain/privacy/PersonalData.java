package cn.huiyin.disclosure.domain.privacy;

/**
 * 疑似个人信息: what the scan found, without the value.
 *
 * @param line line of the published text, from 1 (the title is line 1)
 * @param column character in that line, from 1
 */
public record PersonalData(PersonalDataKind kind, int line, int column) {

  static PersonalData at(String text, int start, PersonalDataKind kind) {
    String before = text.substring(0, start);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new PersonalData(kind, line, start - before.lastIndexOf('\n'));
  }

  public String chinese() {
    return kind.chinese() + "（第" + line + "行第" + column + "字）";
  }

  public String english() {
    return kind.english() + " at line " + line + ", character " + column;
  }
}
