package cn.huiyin.events.backlog;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 积案化解专项行动: everything mediation-service tells about targets, cases and activities. */
public sealed interface BacklogEvent extends CaseEvent {

  /** 年度目标: the target of a metric for a year, of the county or, with a unitCode, of one unit. */
  @EventType(value = "backlog.annual-target-set", summary = "A target was set (设定年度目标)")
  record AnnualTargetSet(int year, String metric, int target, String unitCode)
      implements BacklogEvent {}

  /** 积案提名: proposed for the list; nothing is listed without a decision. */
  @EventType(value = "backlog.proposed", summary = "A case was proposed (积案提名)")
  record BacklogProposed(String caseNo, BacklogSource source, String unitCode, String petitionNo)
      implements BacklogEvent {}

  /** 积案立项: on the list; the source is fixed from here on. */
  @EventType(value = "backlog.listed", summary = "A case was listed (积案立项)")
  record BacklogListed(
      String caseNo, BacklogSource source, String unitCode, String petitionNo, LocalDate dueOn)
      implements BacklogEvent {}

  /** 关联信访件: the petition the case names has become known here. */
  @EventType(
      value = "backlog.petition-linked",
      summary = "The case was linked to its petition (关联信访件)")
  record BacklogPetitionLinked(
      String caseNo, String petitionNo, UUID petitionId, String matterNo, String unitCode)
      implements BacklogEvent {}

  /** 交责任单位: one unit is responsible. */
  @EventType(value = "backlog.assigned", summary = "A unit was made responsible (交办责任单位)")
  record BacklogAssigned(String caseNo, String unitCode) implements BacklogEvent {}

  /** 落实包案领导: the leader in charge by post. */
  @EventType(value = "backlog.leader-set", summary = "A leader took the case (落实包案领导)")
  record LeaderSet(String caseNo, String unitCode, String leaderPost) implements BacklogEvent {}

  /** 申报化解: the unit says it is resolved, of one type with its evidence. */
  @EventType(value = "backlog.resolution-submitted", summary = "A resolution was submitted (申报化解)")
  record ResolutionSubmitted(
      String caseNo, String unitCode, ResolutionType resolutionType, List<EvidenceKind> evidence)
      implements BacklogEvent {}

  /** 回访核实: another person than the submitter has verified it. */
  @EventType(value = "backlog.resolution-verified", summary = "Verified by visit (回访核实)")
  record ResolutionVerified(String caseNo, String unitCode, ResolutionType resolutionType)
      implements BacklogEvent {}

  /** 退回: the submission was not good. */
  @EventType(value = "backlog.resolution-returned", summary = "A submission was returned (退回)")
  record ResolutionReturned(String caseNo, String unitCode, ReturnReason reason)
      implements BacklogEvent {}

  /** 化解认定: counts as resolved on the business date (F11–F13). */
  @EventType(
      value = "backlog.resolution-confirmed",
      summary = "The resolution was confirmed (化解认定)")
  record ResolutionConfirmed(
      String caseNo,
      BacklogSource source,
      String unitCode,
      ResolutionType resolutionType,
      LocalDate dueOn)
      implements BacklogEvent {}

  /** 撤销化解认定: the last confirmation no longer counts from the business date on (I-33). */
  @EventType(value = "backlog.resolution-revoked", summary = "The resolution was revoked (撤销化解认定)")
  record ResolutionRevoked(
      String caseNo, BacklogSource source, String unitCode, RevocationReason reason)
      implements BacklogEvent {}

  /** 销案: the watch is over. */
  @EventType(value = "backlog.closed", summary = "The case was closed (销案)")
  record BacklogClosed(String caseNo, BacklogSource source, String unitCode)
      implements BacklogEvent {}

  /** 移出台账: listed by mistake; in neither numerator nor denominator. */
  @EventType(value = "backlog.delisted", summary = "The case was delisted (移出积案台账)")
  record BacklogDelisted(String caseNo, BacklogSource source, String unitCode)
      implements BacklogEvent {}

  /** 活动安排: planned for a day; says nothing of its being held. */
  @EventType(value = "backlog.activity-planned", summary = "An activity was planned (活动安排)")
  record CampaignActivityPlanned(
      String activityNo, ActivityType type, String unitCode, LocalDate plannedFor)
      implements BacklogEvent {}

  /** 召开调度会: held on the business date (F9). */
  @EventType(value = "backlog.meeting-held", summary = "A meeting was held (召开调度会)")
  record CampaignMeetingHeld(String activityNo, ActivityType type, String unitCode)
      implements BacklogEvent {}

  /** 取消调度会: not held, or taken back; doesn't count. */
  @EventType(value = "backlog.meeting-cancelled", summary = "A meeting was cancelled (取消调度会)")
  record CampaignMeetingCancelled(String activityNo, ActivityType type, String unitCode)
      implements BacklogEvent {}

  /** 开展专项督导: one visit to one unit on the business date (F10). */
  @EventType(value = "backlog.supervision-done", summary = "A supervision was done (专项督导)")
  record CampaignSupervisionDone(String activityNo, String unitCode) implements BacklogEvent {}

  /** 取消专项督导: not done, or taken back; doesn't count. */
  @EventType(
      value = "backlog.supervision-cancelled",
      summary = "A supervision was cancelled (取消专项督导)")
  record CampaignSupervisionCancelled(String activityNo, String unitCode) implements BacklogEvent {}

  /** 其他活动: another activity (约谈、通报) took place. */
  @EventType(value = "backlog.activity-held", summary = "Another activity was held (约谈、通报)")
  record CampaignActivityHeld(String activityNo, ActivityType type, String unitCode)
      implements BacklogEvent {}

  /** 取消其他活动: not held, or taken back. */
  @EventType(
      value = "backlog.activity-cancelled",
      summary = "Another activity was cancelled (取消其他活动)")
  record CampaignActivityCancelled(String activityNo, ActivityType type, String unitCode)
      implements BacklogEvent {}
}
