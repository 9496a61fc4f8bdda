package cn.huiyin.petition.acceptance.objection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 异议成立之后 (DOMAIN 2.15): a policy of the bureau. */
@ConfigMapping(prefix = "huiyin.objection")
public interface ObjectionSettings {

  /** Working days the bureau has at least to dispose of it anew, beyond what is left of its 15. */
  @WithDefault("3")
  int leastWorkingDaysAfter();
}
