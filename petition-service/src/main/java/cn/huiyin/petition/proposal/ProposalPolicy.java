package cn.huiyin.petition.proposal;

import cn.huiyin.events.petition.ProposalKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Set;

/** 建议政策: what the Regulation leaves open: how long an organ has, and to whom which kind goes. */
@ConfigMapping(prefix = "huiyin.proposal")
public interface ProposalPolicy {

  /** Days for the written feedback. */
  @WithDefault("30")
  int feedbackDays();

  /** Kinds of organs a kind of proposal goes to; a kind that isn't named goes to any. */
  Map<ProposalKind, Set<String>> receivers();

  /** The organs for a kind; the law itself names those for policy. */
  default Set<String> receiversOf(ProposalKind kind) {
    Set<String> byLaw =
        kind == ProposalKind.IMPROVE_POLICY ? Set.of("GOVERNMENT", "PARTY_ORGAN") : Set.of();
    return receivers().getOrDefault(kind, byLaw);
  }

  /** Codes of serious consequences. */
  @WithDefault(
      "DEATH_OR_INJURY,MASS_INCIDENT,GREAT_LOSS,PUBLIC_HARM,RIGHTS_GRAVELY_HARMED,OTHER_SERIOUS")
  Set<String> consequences();
}
