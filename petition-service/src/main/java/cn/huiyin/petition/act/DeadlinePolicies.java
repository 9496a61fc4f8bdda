package cn.huiyin.petition.act;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** 期限政策: what the law leaves open about its clocks and this system decides (DOMAIN 2.9, 2.15). */
@ConfigMapping(prefix = "huiyin.deadlines")
public interface DeadlinePolicies {

  /** 办理后几个工作日内录入不算补录. */
  @WithDefault("3")
  int workingDaysToRecord();

  /** 补录没有给出理由的是否拒绝；启用初期补录历史件时不拒绝，只标明. */
  @WithDefault("false")
  boolean lateRecordReasonRequired();

  /** 每日入账和提醒的时间. */
  @WithDefault("00:10")
  LocalTime watchAt();
}
