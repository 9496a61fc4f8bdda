package cn.huiyin.disclosure.casework;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** 发布机构的设置: what differs from bureau to bureau. */
@ConfigMapping(prefix = "huiyin.disclosure")
public interface OrganSettings {

  /** 机构代码: the organ's 18-digit unified code, first part of every index number. */
  @WithDefault("000000000000000000")
  String orgCode();

  /** 发布机构: the organ's name as the public reads it. */
  @WithDefault("信访局")
  String publisher();
}
