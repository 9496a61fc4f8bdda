package cn.huiyin.petition.enquiry.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 检索设置: how far the newest texts are walked before the index is asked. */
@ConfigMapping(prefix = "huiyin.search")
interface SearchSettings {
  /** Texts looked at first. */
  @WithDefault("1000")
  int firstWalk();

  /** Petitions the first walk must find to make a longer one worthwhile. */
  @WithDefault("3")
  int promising();

  /** Texts looked at in the longer walk. */
  @WithDefault("20000")
  int longWalk();

  /** Seconds after which a search is given up. */
  @WithDefault("10")
  int longestSeconds();
}
