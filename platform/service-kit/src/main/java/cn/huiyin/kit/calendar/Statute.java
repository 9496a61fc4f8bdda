package cn.huiyin.kit.calendar;

/** 法律依据：the law a clock stands on. */
public enum Statute {
  PETITION_WORK("信访工作条例", "Regulations on Petition Work"),
  INFORMATION_DISCLOSURE("政府信息公开条例", "Regulations on Open Government Information"),
  PEOPLES_MEDIATION("人民调解法", "People's Mediation Law"),
  CIVIL_CODE("民法典", "Civil Code");

  private final String chinese;
  private final String english;

  Statute(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
