package cn.huiyin.petition.classification.domain.ruleset;

/**
 * 规则参数: policies of the bureau, not of the law.
 *
 * @param suggestions how many are shown
 * @param fullDecisionBelow under this confidence a person decides from the whole file (0.7)
 * @param sealFrom from this probability of an accusation everything is suggested under seal
 * @param outOfTerritory weight of a division that the county doesn't govern
 * @param namedPlace weight of such a division when only the text names it
 * @param split weight of two claims found by a connecting word
 * @param routePull part of the best route's votes that speaks for its kind
 * @param learnedShare how much decided texts say beside the rules; 0: nothing
 */
public record RuleSettings(
    int suggestions,
    double fullDecisionBelow,
    double sealFrom,
    double outOfTerritory,
    double namedPlace,
    double split,
    double routePull,
    double learnedShare) {}
