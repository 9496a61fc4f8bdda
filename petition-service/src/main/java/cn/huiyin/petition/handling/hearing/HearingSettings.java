package cn.huiyin.petition.handling.hearing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 听证的组成: a policy, for the Regulation names no number. */
@ConfigMapping(prefix = "huiyin.hearing")
public interface HearingSettings {

  /** Members of the panel beside the host, at least. */
  @WithDefault("2")
  int panelLeast();
}
