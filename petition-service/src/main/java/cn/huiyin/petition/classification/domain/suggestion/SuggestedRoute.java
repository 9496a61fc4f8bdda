package cn.huiyin.petition.classification.domain.suggestion;

import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import java.util.Optional;

/** 建议的去向: the routes a person may decide on, and the ways that come before them (8.1-1, -2, -4). */
public enum SuggestedRoute {
  R31_1(Vote.R31_1),
  R31_2(Vote.R31_2),
  R31_3(Vote.R31_3),
  R31_4(Vote.R31_4),
  R31_5(Vote.R31_5),
  R31_6(Vote.R31_6),
  NONE(null),
  DISCIPLINE(Vote.DISCIPLINE),
  COMPETENT_ORGAN(Vote.COMPETENT_ORGAN),
  OUT_OF_JURISDICTION(null),
  /** 复查、复核申请 (第三十五、三十六条): goes to the reviewer, it is not classified. */
  REVIEW_REQUEST(Vote.REVIEW_REQUEST),
  /** 不再受理 (第三十六条). */
  NO_LONGER_ACCEPTED(Vote.NO_LONGER_ACCEPTED),
  /** 拆分诉求 (DOMAIN 8.1-4): each claim is then classified for itself. */
  SPLIT(Vote.SPLIT);

  private final Vote vote;

  SuggestedRoute(Vote vote) {
    this.vote = vote;
  }

  /** The vote that speaks for it, if words can. */
  public Optional<Vote> vote() {
    return Optional.ofNullable(vote);
  }

  /** The route a person can decide on, or empty for a way that comes before classification. */
  public Optional<Route> decided() {
    return this == REVIEW_REQUEST || this == NO_LONGER_ACCEPTED || this == SPLIT
        ? Optional.empty()
        : Optional.of(Route.valueOf(name()));
  }
}
