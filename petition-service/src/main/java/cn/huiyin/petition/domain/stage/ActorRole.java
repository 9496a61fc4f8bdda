package cn.huiyin.petition.domain.stage;

/** 行为人 (DOMAIN 7.1): who may do an act. The names are those of the roles in a token. */
public enum ActorRole {
  PETITIONER("信访人"),
  INTAKE("接访登记员"),
  CLASSIFIER("分类员"),
  UNIT_HANDLER("单位经办人"),
  UNIT_HEAD("单位负责人"),
  REVIEWER("复查复核人员"),
  MEDIATOR("评理员"),
  SUPERVISOR("督查员"),
  COUNTY_LEADER("县领导"),
  BUREAU_HEAD("信访局负责人"),
  DISCIPLINE_LIAISON("纪检移交专员"),
  SYSTEM("系统");

  private final String chinese;

  ActorRole(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
