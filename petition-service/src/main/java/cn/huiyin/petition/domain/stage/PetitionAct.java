package cn.huiyin.petition.domain.stage;

import cn.huiyin.events.petition.AccusationHandedOver;
import cn.huiyin.events.petition.AccusationReported;
import cn.huiyin.events.petition.ClaimsSplit;
import cn.huiyin.events.petition.ClockOverdue;
import cn.huiyin.events.petition.ConclusionReportAccepted;
import cn.huiyin.events.petition.ConclusionReportReturned;
import cn.huiyin.events.petition.ConclusionReportSubmitted;
import cn.huiyin.events.petition.CoordinationMeetingHeld;
import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.events.petition.DispatchReceived;
import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.FinalityFiled;
import cn.huiyin.events.petition.FinalityRecognised;
import cn.huiyin.events.petition.FinalityReturned;
import cn.huiyin.events.petition.HandlerAssigned;
import cn.huiyin.events.petition.HandlingExtended;
import cn.huiyin.events.petition.HandlingExtensionAsked;
import cn.huiyin.events.petition.HandlingExtensionDeclined;
import cn.huiyin.events.petition.HandlingTerminated;
import cn.huiyin.events.petition.HearingHeld;
import cn.huiyin.events.petition.InvestigationStarted;
import cn.huiyin.events.petition.LateRequestAdmitted;
import cn.huiyin.events.petition.LeaderCaseEnded;
import cn.huiyin.events.petition.LeaderCaseSigned;
import cn.huiyin.events.petition.LeaderTakesCase;
import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.events.petition.LinkUndone;
import cn.huiyin.events.petition.MatterFinalised;
import cn.huiyin.events.petition.MediationReferred;
import cn.huiyin.events.petition.MediationReturned;
import cn.huiyin.events.petition.ObjectionDrafted;
import cn.huiyin.events.petition.ObjectionRaised;
import cn.huiyin.events.petition.ObjectionRejected;
import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.OpinionApproved;
import cn.huiyin.events.petition.OpinionCorrected;
import cn.huiyin.events.petition.OpinionDrafted;
import cn.huiyin.events.petition.OpinionServed;
import cn.huiyin.events.petition.OverdueExplained;
import cn.huiyin.events.petition.OwnPartConcluded;
import cn.huiyin.events.petition.PartConcluded;
import cn.huiyin.events.petition.PartReopened;
import cn.huiyin.events.petition.PetitionAccepted;
import cn.huiyin.events.petition.PetitionArchived;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionForwardedDown;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.PetitionLinked;
import cn.huiyin.events.petition.PetitionLinkedAsRepeat;
import cn.huiyin.events.petition.PetitionNoLongerAccepted;
import cn.huiyin.events.petition.PetitionNotAccepted;
import cn.huiyin.events.petition.PetitionPartyChanged;
import cn.huiyin.events.petition.PetitionRated;
import cn.huiyin.events.petition.PetitionReclassified;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.PetitionReopened;
import cn.huiyin.events.petition.PetitionSupplemented;
import cn.huiyin.events.petition.PetitionUnsealed;
import cn.huiyin.events.petition.PetitionVoidRequested;
import cn.huiyin.events.petition.PetitionVoided;
import cn.huiyin.events.petition.PetitionWithdrawn;
import cn.huiyin.events.petition.PetitionerHeard;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.ReReviewHearingClosed;
import cn.huiyin.events.petition.ReReviewHearingOpened;
import cn.huiyin.events.petition.ReReviewNotAccepted;
import cn.huiyin.events.petition.ReReviewOpinionServed;
import cn.huiyin.events.petition.ReReviewRequested;
import cn.huiyin.events.petition.ReceivedDirectly;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.RepeatAnswered;
import cn.huiyin.events.petition.ReportTermExtended;
import cn.huiyin.events.petition.ReviewDecided;
import cn.huiyin.events.petition.ReviewNotAccepted;
import cn.huiyin.events.petition.ReviewOpinionDrafted;
import cn.huiyin.events.petition.ReviewOpinionServed;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewReassigned;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.events.petition.ReviewRequested;
import cn.huiyin.events.petition.ReviewWindowLapsed;
import cn.huiyin.events.petition.RouteGuidanceServed;
import cn.huiyin.events.petition.RouteResultRecorded;
import cn.huiyin.events.petition.SettlementReached;
import cn.huiyin.events.petition.SuggestionReplied;
import cn.huiyin.events.petition.SupervisionAnswerReturned;
import cn.huiyin.events.petition.SupervisionAnswered;
import cn.huiyin.events.petition.SupervisionClosed;
import cn.huiyin.events.petition.SupervisionInstructed;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionRaised;
import cn.huiyin.events.petition.UnitSucceeded;
import cn.huiyin.events.petition.UnsealingRequested;
import cn.huiyin.events.petition.UrgentFlagged;
import cn.huiyin.events.petition.UrgentFollowedUp;
import cn.huiyin.events.petition.UrgentReported;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 行为 (DOMAIN 2.15): what is done to a petition. Each shows in one event of the case file. */
public enum PetitionAct {
  REGISTER("登记", PetitionRegistered.class),
  REQUEST_VOID("申请作废", PetitionVoidRequested.class),
  VOID("确认作废", PetitionVoided.class),
  WITHDRAW("撤回", PetitionWithdrawn.class),
  SPLIT_CLAIM("拆分诉求", ClaimsSplit.class, e -> e.remainingClaims() > 0),
  SPLIT_LAST_CLAIM("拆分最后一项诉求", ClaimsSplit.class, e -> e.remainingClaims() == 0),
  CONCLUDE_OWN_PART("本件部分办结", OwnPartConcluded.class),
  END_PART("拆分件办结", PartConcluded.class),
  REOPEN_PART("拆分件重新办理", PartReopened.class),
  CLASSIFY("分类", PetitionClassified.class),
  RECLASSIFY("重新分类", PetitionReclassified.class),
  LINK_AS_REPEAT("关联重复信访", PetitionLinkedAsRepeat.class),
  ANSWER_REPEAT("答复重复信访", RepeatAnswered.class),
  FLAG_URGENT("认定紧急", UrgentFlagged.class),
  CHANGE_PARTY("变更共同信访人", PetitionPartyChanged.class),
  LINK("关联信访件", PetitionLinked.class),
  UNDO_LINK("撤销关联", LinkUndone.class, e -> e.relation() != LinkRelation.REPEAT),
  UNDO_REPEAT(
      "撤销重复信访关联", LinkUndone.class, e -> e.relation() == LinkRelation.REPEAT && !e.classified()),
  UNDO_CLASSIFIED_REPEAT(
      "撤销重复信访关联（已分类）",
      LinkUndone.class,
      e -> e.relation() == LinkRelation.REPEAT && e.classified()),
  REPORT_URGENT("报告紧急信息", UrgentReported.class),
  FOLLOW_UP_URGENT("续报紧急信息", UrgentFollowedUp.class),
  GUIDE("引导", PetitionGuided.class),
  TRANSFER(
      "转送", PetitionDispatched.class, e -> !e.underSeal() && e.mode() == DispatchMode.TRANSFER),
  ASSIGN("交办", PetitionDispatched.class, e -> !e.underSeal() && e.mode() == DispatchMode.ASSIGN),
  DISPATCH_UNDER_SEAL("密件转送", PetitionDispatched.class, PetitionDispatched::underSeal),
  RECEIVE_DIRECTLY("单位直接收到", ReceivedDirectly.class),
  RECEIVE("签收", DispatchReceived.class),
  ASSIGN_HANDLER("确定承办人", HandlerAssigned.class),
  DRAFT_OBJECTION("起草异议", ObjectionDrafted.class),
  OBJECT("提出异议", ObjectionRaised.class),
  UPHOLD_OBJECTION("异议成立", ObjectionUpheld.class),
  REJECT_OBJECTION("异议不成立", ObjectionRejected.class),
  FORWARD_DOWN("转下级办理", PetitionForwardedDown.class),
  ACCEPT("受理", PetitionAccepted.class),
  REFUSE("不予受理", PetitionNotAccepted.class),
  NO_LONGER_ACCEPT("不再受理", PetitionNoLongerAccepted.class),
  SERVE_ROUTE_NOTICE("告知法定途径", RouteGuidanceServed.class),
  RECORD_ROUTE_RESULT("记录法定途径结果", RouteResultRecorded.class),
  REPLY_SUGGESTION("答复建议", SuggestionReplied.class),
  HAND_OVER("移交检举控告", AccusationHandedOver.class),
  REPORT_ACCUSATION("报告检举控告", AccusationReported.class),
  INVESTIGATE("开始调查", InvestigationStarted.class),
  HEAR_PETITIONER("听取陈述", PetitionerHeard.class),
  HOLD_HEARING("听证", HearingHeld.class),
  ASK_EXTENSION("申请延期", HandlingExtensionAsked.class),
  DECLINE_EXTENSION("不同意延期", HandlingExtensionDeclined.class),
  EXTEND_HANDLING("延长办理期限", HandlingExtended.class),
  REFER_TO_MEDIATION("移交评理", MediationReferred.class),
  RECORD_MEDIATION_RETURN("记录评理结果", MediationReturned.class),
  SETTLE("和解调解", SettlementReached.class),
  DRAFT_OPINION("起草处理意见", OpinionDrafted.class),
  APPROVE_OPINION("审批处理意见", OpinionApproved.class),
  SERVE_OPINION("送达处理意见", OpinionServed.class),
  CORRECT_OPINION("更正处理意见", OpinionCorrected.class, e -> !e.substance()),
  CORRECT_SUBSTANCE("更正处理意见（涉及实体）", OpinionCorrected.class, OpinionCorrected::substance),
  TERMINATE("终止办理", HandlingTerminated.class),
  REQUEST_REVIEW("请求复查", ReviewRequested.class),
  REFUSE_REVIEW("不予受理复查", ReviewNotAccepted.class, e -> e.ground() != ReviewRefusal.LATE),
  REFUSE_LATE_REVIEW("不予受理复查（逾期）", ReviewNotAccepted.class, e -> e.ground() == ReviewRefusal.LATE),
  ADMIT_LATE_REQUEST("准予顺延", LateRequestAdmitted.class),
  REASSIGN_REVIEW("变更复查复核机关", ReviewReassigned.class),
  DRAFT_REVIEW_OPINION("起草复查复核意见", ReviewOpinionDrafted.class),
  DECIDE_REVIEW("复查维持或变更", ReviewDecided.class, e -> e.outcome() != ReviewOutcome.REVOKE_REDO),
  REVOKE_ON_REVIEW("复查撤销并责令重办", ReviewDecided.class, e -> e.outcome() == ReviewOutcome.REVOKE_REDO),
  SERVE_REVIEW_OPINION("送达复查意见", ReviewOpinionServed.class),
  LAPSE_REVIEW_WINDOW("复查复核期满", ReviewWindowLapsed.class),
  REQUEST_REREVIEW("请求复核", ReReviewRequested.class),
  REFUSE_REREVIEW("不予受理复核", ReReviewNotAccepted.class, e -> e.ground() != ReviewRefusal.LATE),
  REFUSE_LATE_REREVIEW(
      "不予受理复核（逾期）", ReReviewNotAccepted.class, e -> e.ground() == ReviewRefusal.LATE),
  OPEN_REREVIEW_HEARING("复核听证开始", ReReviewHearingOpened.class),
  CLOSE_REREVIEW_HEARING("复核听证结束", ReReviewHearingClosed.class),
  DECIDE_REREVIEW("复核维持或变更", ReReviewDecided.class, e -> e.outcome() != ReviewOutcome.REVOKE_REDO),
  REVOKE_ON_REREVIEW(
      "复核撤销并责令重办", ReReviewDecided.class, e -> e.outcome() == ReviewOutcome.REVOKE_REDO),
  SERVE_REREVIEW_OPINION("送达复核意见", ReReviewOpinionServed.class),
  ORDER_REDO("责令重新办理", RedoOrdered.class),
  FINALISE_MATTER("信访事项终结", MatterFinalised.class),
  FILE_FINALITY("申报终结", FinalityFiled.class),
  RECOGNISE_FINALITY("终结认定", FinalityRecognised.class),
  RETURN_FINALITY("终结退回", FinalityReturned.class),
  CONCLUDE("办结", PetitionConcluded.class),
  TRACK_EXECUTION("跟踪执行", ExecutionTracked.class),
  SUBMIT_CONCLUSION_REPORT("提交办结报告", ConclusionReportSubmitted.class),
  RETURN_CONCLUSION_REPORT("退回办结报告", ConclusionReportReturned.class),
  EXTEND_REPORT_TERM("延长交办反馈期限", ReportTermExtended.class),
  ACCEPT_CONCLUSION_REPORT("认可办结报告", ConclusionReportAccepted.class),
  RATE("评价", PetitionRated.class),
  REOPEN("重新办理", PetitionReopened.class),
  INSTRUCT_SUPERVISION("批示督办", SupervisionInstructed.class),
  OPEN_SUPERVISION("督办", SupervisionOpened.class),
  ANSWER_SUPERVISION("反馈督办", SupervisionAnswered.class),
  RETURN_SUPERVISION_ANSWER("退回督办反馈", SupervisionAnswerReturned.class),
  RAISE_SUPERVISION("提升督办方式", SupervisionRaised.class),
  CLOSE_SUPERVISION("督办结束", SupervisionClosed.class),
  HOLD_COORDINATION_MEETING("召开协调会", CoordinationMeetingHeld.class),
  TAKE_LEADER_CASE("领导包案", LeaderTakesCase.class),
  SIGN_LEADER_CASE("包案签认", LeaderCaseSigned.class),
  END_LEADER_CASE("包案结束", LeaderCaseEnded.class),
  NOTE_OVERDUE("超期入账", ClockOverdue.class),
  EXPLAIN_OVERDUE("超期说明", OverdueExplained.class),
  SUCCEED_UNIT("责任单位承继", UnitSucceeded.class),
  ARCHIVE("归档", PetitionArchived.class),
  SUPPLEMENT("补充材料", PetitionSupplemented.class),
  REQUEST_UNSEALING("申请解除密件", UnsealingRequested.class),
  UNSEAL("解除密件", PetitionUnsealed.class);

  private static final Map<Class<?>, List<PetitionAct>> BY_EVENT =
      Arrays.stream(values()).collect(Collectors.groupingBy(PetitionAct::event));

  private final String chinese;
  private final Class<? extends PetitionEvent> event;

  /** Looks at the event it is given and at nothing else. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Predicate<PetitionEvent> condition;

  <E extends PetitionEvent> PetitionAct(String chinese, Class<E> event) {
    this(chinese, event, any -> true);
  }

  <E extends PetitionEvent> PetitionAct(String chinese, Class<E> event, Predicate<E> condition) {
    this.chinese = chinese;
    this.event = event;
    this.condition = shown -> condition.test(event.cast(shown));
  }

  /** The act an event shows. */
  public static PetitionAct of(PetitionEvent event) {
    return BY_EVENT.getOrDefault(event.getClass(), List.of()).stream()
        .filter(act -> act.condition.test(event))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no act shows in " + event.getClass()));
  }

  public String chinese() {
    return chinese;
  }

  /** The record the act leaves in the case file. */
  public Class<? extends PetitionEvent> event() {
    return event;
  }
}
