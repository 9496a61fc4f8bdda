package cn.huiyin.mediation.campaign;

import cn.huiyin.events.backlog.ActivityType;

/** 会议种类: every activity that is no supervision. */
public enum MeetingKind {
  DISPATCH_MEETING(ActivityType.DISPATCH_MEETING),
  INTERVIEW(ActivityType.INTERVIEW),
  NOTICE(ActivityType.NOTICE);

  private final ActivityType type;

  MeetingKind(ActivityType type) {
    this.type = type;
  }

  ActivityType type() {
    return type;
  }
}
