package cn.huiyin.petition.importing.row;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;

/** 办理结果: what a row says of acceptance, extension, conclusion, service and rating. */
public record OutcomeFacts(
    LocalDate acceptedOn,
    Integer extendedDays,
    Conclusion conclusion,
    LocalDate concludedOn,
    LocalDate servedOn,
    Rating bureauRating,
    Rating unitRating,
    LocalDate ratedOn) {
  private static final int LONGEST_EXTENSION = 30;

  static OutcomeFacts of(LedgerRow row) {
    return new OutcomeFacts(
        row.date("acceptedOn"),
        row.integer("extendedDays", 1, LONGEST_EXTENSION),
        row.oneOf("conclusion", Conclusion.class),
        row.date("concludedOn"),
        row.date("servedOn"),
        row.oneOf("bureauRating", Rating.class),
        row.oneOf("unitRating", Rating.class),
        row.date("ratedOn"));
  }

  /** 处理意见书: the conclusion is an opinion under Article 32. */
  public boolean isOpinion() {
    return conclusion != null
        && switch (conclusion) {
          case OPINION_SUPPORT, OPINION_EXPLAIN, OPINION_NOT_SUPPORT -> true;
          default -> false;
        };
  }

  public boolean concluded() {
    return concludedOn != null;
  }
}
