package cn.huiyin.petition.classification.domain.suggestion;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import java.util.List;

/**
 * 分类建议 (I-60): what a person may decide, never more than a proposal.
 *
 * @param subject the subject, or null when no word speaks of one
 * @param sealed 存疑从密: the same in every suggestion of one text (第三十条)
 * @param urgent 第二十五条
 * @param mediationSuitable DOMAIN 3.3
 * @param needsFullDecision confidence too low, an accusation, or a minor: decide from the whole
 *     file
 * @param confidence 0 to 1
 * @param claims the claims of a SPLIT, otherwise empty
 */
public record Suggestion(
    PetitionKind kind,
    SuggestedRoute route,
    SubjectRule subject,
    boolean sealed,
    boolean urgent,
    boolean mediationSuitable,
    boolean needsFullDecision,
    double confidence,
    List<ClaimGuess> claims,
    List<Reason> reasons) {}
