package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.events.backlog.ActivityType;

/** 活动的两类: meetings and supervisions are planned, held and cancelled alike and listed apart. */
public enum ActivityGroup {
  /** 会议: every activity that is no supervision. */
  MEETINGS("meetings"),
  /** 督导. */
  SUPERVISIONS("supervisions");

  private final String path;

  ActivityGroup(String path) {
    this.path = path;
  }

  /** Where those of a year are found. */
  String address(int year) {
    return "/api/v1/campaigns/" + year + "/" + path;
  }

  boolean has(ActivityType type) {
    return (type == ActivityType.SUPERVISION) == (this == SUPERVISIONS);
  }

  /** The same as a condition of a query. */
  String condition() {
    return this == SUPERVISIONS ? "e.type = SUPERVISION" : "e.type <> SUPERVISION";
  }
}
