package cn.huiyin.petition.domain.state.review;

/** 复查、复核. */
public enum ReviewLevel {
  REVIEW("复查"),
  REREVIEW("复核");

  private final String chinese;

  ReviewLevel(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
