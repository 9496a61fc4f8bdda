package cn.huiyin.petition.domain.likeness;

/** 理由: what speaks for a proposal, in words a clerk can check against the two papers. */
public enum LikenessReason {
  SAME_ID_NUMBER("证件号码相同", "same ID number"),
  SAME_PHONE("电话相同", "same phone"),
  SAME_PHONE_OTHER_NAME("电话相同、姓名不同", "same phone, another name"),
  SAME_NAME_AND_PLACE("姓名相同、事项发生地相同", "same name, same place"),
  SAME_GROUP("信访人在同一批被代表人之中", "of the same group of people"),
  SAME_GROUP_BY_WORDS("人数相同的联名信访，文中自称再次反映", "joint, of the same size, and says it comes again"),
  OTHER_PERSON("信访人不同", "another person"),
  NOBODY_NAMED("均未署名", "nobody is named in either"),
  SAME_TEXT("正文相同", "same text"),
  LIKE_TEXT("正文相近", "like text"),
  SAME_DIVISION("事项发生地相同", "same division"),
  SAME_PLACE("具体地点相同", "same place"),
  SAME_ORGAN("责任单位相同", "same organ"),
  SAME_CHANNEL_WITHIN_MINUTES("同一渠道、相隔数分钟", "same channel, minutes apart"),
  SAYS_AGAIN("文中自称反映过、问进度", "says that it was brought before"),
  NEW_CLAIM_WORDS("文中有新的事实或者诉求", "brings a new fact or claim"),
  FROM_SUPERIOR("由上级机关转来", "passed on by a superior organ"),
  REVIEW_WINDOW_OPEN("原处理意见已送达，复查期未满", "opinion served, review may still be asked for");

  private final String chinese;
  private final String english;

  LikenessReason(String chinese, String english) {
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
