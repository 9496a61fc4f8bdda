package cn.huiyin.petition.domain.likeness;

import static cn.huiyin.petition.domain.likeness.LikenessReason.FROM_SUPERIOR;
import static cn.huiyin.petition.domain.likeness.LikenessReason.LIKE_TEXT;
import static cn.huiyin.petition.domain.likeness.LikenessReason.NEW_CLAIM_WORDS;
import static cn.huiyin.petition.domain.likeness.LikenessReason.OTHER_PERSON;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_CHANNEL_WITHIN_MINUTES;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_GROUP_BY_WORDS;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAME_TEXT;
import static cn.huiyin.petition.domain.likeness.LikenessReason.SAYS_AGAIN;
import static cn.huiyin.petition.domain.likeness.SameMatterClass.CLERICAL_DUPLICATE;
import static cn.huiyin.petition.domain.likeness.SameMatterClass.CLUSTER_OTHER_PERSON;
import static cn.huiyin.petition.domain.likeness.SameMatterClass.RELATED_NEW_CLAIM;
import static cn.huiyin.petition.domain.likeness.SameMatterClass.REPEAT_IN_REVIEW_WINDOW;
import static cn.huiyin.petition.domain.likeness.SameMatterClass.REPEAT_SAME_PERSON;
import static cn.huiyin.petition.domain.likeness.SameMatterClass.REPEAT_VIA_SUPERIOR;

import cn.huiyin.events.petition.SourceMark;
import java.util.Optional;

/**
 * 同一事项的判断 (DOMAIN 2.12, 8.1(2)). Precision before recall: a false void is worse than a missed link,
 * so a double needs the same words, the same sender and minutes; another person's like text is
 * never more than a common cause.
 */
public final class SameMatterJudge {
  private final LikenessPolicy policy;

  public SameMatterJudge(LikenessPolicy policy) {
    this.policy = policy;
  }

  /** What the later may be to the earlier, or empty where nothing should be proposed. */
  public Optional<Proposal> judge(PetitionTraits later, PetitionTraits earlier) {
    Comparison pair = Comparison.of(later, earlier, policy.words());
    return propose(pair).filter(proposal -> proposal.score() >= policy.leastScore());
  }

  private Optional<Proposal> propose(Comparison pair) {
    if (clerical(pair)) {
      return Optional.of(pair.proposal(CLERICAL_DUPLICATE, SAME_TEXT, SAME_CHANNEL_WITHIN_MINUTES));
    }
    if (samePersonPerhaps(pair)) {
      return Optional.of(samePerson(pair));
    }
    if (groupByWords(pair)) {
      return Optional.of(pair.proposal(repeat(pair), SAME_GROUP_BY_WORDS, SAYS_AGAIN, LIKE_TEXT));
    }
    if (passedOn(pair)) {
      return Optional.of(pair.proposal(REPEAT_VIA_SUPERIOR, FROM_SUPERIOR, LIKE_TEXT));
    }
    return commonCause(pair)
        ? Optional.of(pair.proposal(CLUSTER_OTHER_PERSON, OTHER_PERSON, LIKE_TEXT))
        : Optional.empty();
  }

  /** A name or a family's phone tells a person only where the texts have something in common. */
  private boolean samePersonPerhaps(Comparison pair) {
    return pair.person().certain()
        || (pair.person().likely() && pair.text().value() >= policy.sameMatter());
  }

  private boolean clerical(Comparison pair) {
    return pair.sameText()
        && pair.later().channel() == pair.earlier().channel()
        && pair.apart().compareTo(policy.clericalWithin()) <= 0
        && (pair.person().certain() || pair.nobodyNamed());
  }

  private Proposal samePerson(Comparison pair) {
    boolean veryAlike = pair.text().value() >= policy.repeat();
    if (!pair.sameText() && bringsNew(pair, veryAlike)) {
      return pair.proposal(RELATED_NEW_CLAIM, NEW_CLAIM_WORDS);
    }
    if (saysAgain(pair)) {
      return pair.proposal(repeat(pair), SAYS_AGAIN, LIKE_TEXT);
    }
    boolean sentAgain = fromSuperior(pair) && pair.text().value() >= policy.viaSuperior();
    return veryAlike || sentAgain
        ? pair.proposal(repeat(pair), pair.sameText() ? SAME_TEXT : LIKE_TEXT)
        : pair.proposal(RELATED_NEW_CLAIM);
  }

  private boolean saysAgain(Comparison pair) {
    return policy.words().saysAgain(pair.later().text())
        && pair.text().value() >= policy.sameMatter();
  }

  private boolean bringsNew(Comparison pair, boolean veryAlike) {
    String later = pair.later().text();
    return policy.words().tellsNewFact(later)
        || (!veryAlike && policy.words().asksForMore(later, pair.earlier().text()));
  }

  private SameMatterClass repeat(Comparison pair) {
    if (fromSuperior(pair)) {
      return REPEAT_VIA_SUPERIOR;
    }
    return pair.earlier().reviewWindowOpen() ? REPEAT_IN_REVIEW_WINDOW : REPEAT_SAME_PERSON;
  }

  /** 推选的代表再来: others of the group, told by its size and its words. */
  private boolean groupByWords(Comparison pair) {
    return pair.later().partySize() > 1
        && pair.later().partySize() == pair.earlier().partySize()
        && pair.sameDivision()
        && policy.words().saysAgain(pair.later().text())
        && pair.text().value() >= policy.cluster()
        && pair.text().pairs() >= policy.clusterPairs();
  }

  private boolean passedOn(Comparison pair) {
    return fromSuperior(pair)
        && pair.later().persons().unknown()
        && pair.sameDivision()
        && pair.text().value() >= policy.viaSuperior();
  }

  private boolean fromSuperior(Comparison pair) {
    return pair.later().sourceMark() == SourceMark.FROM_SUPERIOR
        || SignalWords.in(pair.later().text(), policy.words().superior());
  }

  private boolean commonCause(Comparison pair) {
    return pair.sameDivision()
        && pair.text().value() >= policy.cluster()
        && pair.text().pairs() >= policy.clusterPairs()
        && !policy.words().speaksOfOwnCaseOnly(pair.later().text());
  }
}
