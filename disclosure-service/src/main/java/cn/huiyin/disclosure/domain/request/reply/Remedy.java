package cn.huiyin.disclosure.domain.request.reply;

import java.time.LocalDate;

/** 救济途径: what a refused applicant must be told (行政复议法第二十三条第一款第四项). */
public enum Remedy {
  /** 2023年12月31日以前: reconsideration or litigation, as the applicant likes. */
  RECONSIDERATION_OR_LITIGATION("可以依法申请行政复议或者提起行政诉讼"),
  /** 自2024年1月1日起: reconsideration first. */
  RECONSIDERATION_FIRST("应当先申请行政复议；对复议决定不服的，可以再提起行政诉讼");

  private static final LocalDate NEW_LAW = LocalDate.of(2024, 1, 1);

  private final String sentence;

  Remedy(String sentence) {
    this.sentence = sentence;
  }

  /** The sentence of the notice. */
  public String sentence() {
    return sentence;
  }

  /** The remedy by the law in force on the day of the reply. */
  public static Remedy on(LocalDate repliedOn) {
    return repliedOn.isBefore(NEW_LAW) ? RECONSIDERATION_OR_LITIGATION : RECONSIDERATION_FIRST;
  }
}
