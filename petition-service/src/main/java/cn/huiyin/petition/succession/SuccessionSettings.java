package cn.huiyin.petition.succession;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 承继的批量: how many petitions are moved in one transaction. */
@ConfigMapping(prefix = "huiyin.succession")
public interface SuccessionSettings {

  /** Petitions in a batch. */
  @WithDefault("100")
  int batch();
}
