package cn.huiyin.mediation.acting;

/** 编号种类, with the letters its numbers begin with. */
public enum NumberKind {
  MEDIATION_CASE("PL"),
  BACKLOG_CASE("JA"),
  CAMPAIGN_ACTIVITY("HD"),
  COUNSEL_ENGAGEMENT("LS");

  private final String letters;

  NumberKind(String letters) {
    this.letters = letters;
  }

  String letters() {
    return letters;
  }
}
