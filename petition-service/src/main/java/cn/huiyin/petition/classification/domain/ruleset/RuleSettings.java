package cn.huiyin.petition.classification.domain.ruleset;

/**
 * 规则参数: policies of the bureau, not of the law.
 *
 * @param suggestions how many are shown
 * @param fullDecisionBelow under this confidence a person decides from the whole file (0.7)
 * @param sealFrom from this probability of an accusation by the rules everything is under seal
 * @param sealLearnedFrom the same by decided texts
 * @param sealOfficialFrom the same where someone in office is spoken of
 * @param sealSuspectFrom the same where a rule found the text suspect
 * @param sealPassageFrom the same for one passage by itself
 * @param outOfTerritory weight of a division that the county doesn't govern
 * @param namedPlace weight of such a division when only the text names it
 * @param split weight of two claims found by a connecting word
 * @param splitLearnedFrom from this probability decided texts alone suggest a split
 * @param routePull part of the best route's votes that speaks for its kind
 * @param learnedShare how much decided texts say beside the rules; 0: nothing
 */
public record RuleSettings(
    int suggestions,
    double fullDecisionBelow,
    double sealFrom,
    Double sealLearnedFrom,
    Double sealOfficialFrom,
    Double sealSuspectFrom,
    Double sealPassageFrom,
    double outOfTerritory,
    double namedPlace,
    double split,
    Double splitLearnedFrom,
    double routePull,
    double learnedShare) {
  private static final double SEAL_LEARNED = 0.12;
  private static final double SEAL_OFFICIAL = 0.06;
  private static final double SEAL_SUSPECT = 0.03;
  private static final double SEAL_PASSAGE = 0.5;
  private static final double SPLIT_LEARNED = 0.05;

  /** An edition made before these were asked for has none of them. */
  public RuleSettings {
    sealLearnedFrom = sealLearnedFrom == null ? SEAL_LEARNED : sealLearnedFrom;
    sealOfficialFrom = sealOfficialFrom == null ? SEAL_OFFICIAL : sealOfficialFrom;
    sealSuspectFrom = sealSuspectFrom == null ? SEAL_SUSPECT : sealSuspectFrom;
    sealPassageFrom = sealPassageFrom == null ? SEAL_PASSAGE : sealPassageFrom;
    splitLearnedFrom = splitLearnedFrom == null ? SPLIT_LEARNED : splitLearnedFrom;
  }
}
