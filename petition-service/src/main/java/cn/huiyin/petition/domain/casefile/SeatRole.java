package cn.huiyin.petition.domain.casefile;

/** 听证参加人的身份 (DOMAIN 2.8): host, panel, both sides, witnesses, observers, the recorder. */
public enum SeatRole {
  HOST("主持人"),
  PANEL("听证员"),
  PETITIONER("信访人"),
  UNIT("责任单位"),
  WITNESS("证人、鉴定人"),
  OBSERVER("旁听人"),
  RECORDER("记录人");

  private final String chinese;

  SeatRole(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
