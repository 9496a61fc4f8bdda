package cn.huiyin.petition.classification.domain.ruleset;

import java.util.EnumSet;
import java.util.Set;

/** 信号指向: what a signal in a text speaks for, with a weight; the marks speak for a flag. */
public enum Vote {
  APPEAL,
  ACCUSATION,
  SUGGESTION,
  INQUIRY,
  R31_1,
  R31_2,
  R31_3,
  R31_4,
  R31_5,
  R31_6,
  REVIEW_REQUEST,
  NO_LONGER_ACCEPTED,
  SPLIT,
  DISCIPLINE,
  COMPETENT_ORGAN,
  /** 存疑从密: may be an accusation; everything suggested is sealed. */
  SEALED,
  /** 可疑: seals as well, unless decided texts make an accusation next to impossible. */
  SUSPECT,
  /** 涉及公职人员: someone in office is spoken of; less doubt seals then. */
  OFFICIAL,
  /** 第二十五条. */
  URGENT,
  /** 未成年人. */
  MINOR,
  /** 可以评理、调解 (DOMAIN 3.3). */
  MEDIATION,
  /** 不宜调解. */
  NO_MEDIATION;

  private static final Set<Vote> FLAGS =
      EnumSet.of(SEALED, SUSPECT, OFFICIAL, URGENT, MINOR, MEDIATION, NO_MEDIATION);

  /** Whether it marks a text rather than speaking for a kind or a route. */
  public boolean isFlag() {
    return FLAGS.contains(this);
  }
}
