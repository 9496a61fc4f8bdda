package cn.huiyin.petition.proposal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** 建议政策: what the Regulation leaves open: how long an organ has, and to whom which kind goes. */
@ConfigMapping(prefix = "huiyin.proposal")
public interface ProposalPolicy {

  /** Days for the written feedback. */
  @WithDefault("30")
  int feedbackDays();

  /** 完善政策: the kinds of organs that make policy, to which such a proposal goes. */
  @WithDefault("GOVERNMENT,PARTY_ORGAN")
  Set<String> policyMakers();

  /** Codes of serious consequences. */
  @WithDefault(
      "DEATH_OR_INJURY,MASS_INCIDENT,GREAT_LOSS,PUBLIC_HARM,RIGHTS_GRAVELY_HARMED,OTHER_SERIOUS")
  Set<String> consequences();
}
