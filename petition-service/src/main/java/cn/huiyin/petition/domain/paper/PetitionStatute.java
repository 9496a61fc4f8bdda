package cn.huiyin.petition.domain.paper;

import java.time.LocalDate;

/** 信访法规 (DOMAIN 10.3 no. 11): 《信访条例》 until 2022-04-30, 《信访工作条例》 since. */
public enum PetitionStatute {
  REGULATION_2005("《信访条例》", "第三十四条", "第三十五条第一款", "第三十五条第三款"),
  REGULATION_2022("《信访工作条例》", "第三十五条第一款", "第三十六条第一款", "第三十六条第三款");

  private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 1);

  private final String title;
  private final String review;
  private final String reReview;
  private final String finality;

  PetitionStatute(String title, String review, String reReview, String finality) {
    this.title = title;
    this.review = review;
    this.reReview = reReview;
    this.finality = finality;
  }

  /** The one in force on a day. */
  public static PetitionStatute on(LocalDate day) {
    return day.isBefore(IN_FORCE) ? REGULATION_2005 : REGULATION_2022;
  }

  public String title() {
    return title;
  }

  /** Where the right to review stands. */
  String review() {
    return title + review;
  }

  /** Where the right to re-review stands. */
  String reReview() {
    return title + reReview;
  }

  /** Where it says that nothing further is accepted after the re-review. */
  String finality() {
    return title + finality;
  }
}
