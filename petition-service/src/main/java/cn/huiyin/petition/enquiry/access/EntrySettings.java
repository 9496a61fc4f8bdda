package cn.huiyin.petition.enquiry.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 登记员查看政策 (DOMAIN 7.2): what a clerk still sees of what the clerk registered. */
@ConfigMapping(prefix = "huiyin.identity")
public interface EntrySettings {
  /** 登记次日起，本人登记的是否仍可凭目的查看全部. */
  @WithDefault("true")
  boolean ownEntriesStayOpen();
}
