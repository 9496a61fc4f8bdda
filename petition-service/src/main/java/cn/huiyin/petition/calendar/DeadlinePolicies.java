package cn.huiyin.petition.calendar;

import cn.huiyin.petition.domain.deadline.ClockPolicy;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;

/** 期限政策: what the law leaves open about its clocks and this system decides (DOMAIN 2.9, 2.15). */
@ConfigMapping(prefix = "huiyin.deadlines")
public interface DeadlinePolicies {

  /** 办理后几个工作日内录入不算补录. */
  @WithDefault("3")
  int workingDaysToRecord();

  /** 补录没有给出理由的是否拒绝；启用初期补录历史件时可以不拒绝，只标明. */
  @WithDefault("true")
  boolean lateRecordReasonRequired();

  /** 每日入账和提醒的时间. */
  @WithDefault("00:10")
  LocalTime watchAt();

  /** 建议意见多少日内答复（第二十九条未定）. */
  @WithDefault("60")
  int suggestionReplyDays();

  /** 评价期限多少日. */
  @WithDefault("30")
  int ratingDays();

  /** 责令重办而未定期限的，多少日. */
  @WithDefault("60")
  int redoDays();

  /** 信访程序的交办件，反馈期限自交办之日起至多多少日：十五日告知加六十日办理. */
  @WithDefault("75")
  int longestReportDays();

  /** 耽误请求期限的障碍消除后，几日内可以请求（民事诉讼法第八十六条，比照）. */
  @WithDefault("10")
  int daysAfterObstacle();

  /** 办公时间几点结束：其后的来访，对信访人应办的步骤自下一工作日起算. */
  @WithDefault("18:00")
  LocalTime officeCloses();

  /** The lengths as the domain takes them. */
  default ClockPolicy lengths() {
    return new ClockPolicy(suggestionReplyDays(), ratingDays(), redoDays());
  }
}
