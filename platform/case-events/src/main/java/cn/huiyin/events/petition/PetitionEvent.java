package cn.huiyin.events.petition;

import cn.huiyin.events.CaseEvent;
import java.time.LocalDate;

/**
 * 信访件事件 (DOMAIN 2.15, 10.1): everything that can happen to a petition, in the order of the
 * lifecycle. Accusations travel on the sealed topic from their classification on.
 *
 * <p>F1 (first disposition) is the first of {@link PetitionDispatched}, {@link PetitionAccepted},
 * {@link PetitionNotAccepted}, {@link PetitionNoLongerAccepted}, {@link PetitionGuided}, {@link
 * PetitionLinkedAsRepeat} (unless a {@link LinkUndone} took it back), {@link SuggestionReplied}. F2
 * (routed) is the first {@code routeNoticeOn} of {@link PetitionGuided} or {@code noticeOn} of
 * {@link RouteGuidanceServed}. F1b (concluded) is the first {@link PetitionConcluded}.
 */
public sealed interface PetitionEvent extends CaseEvent
    permits PetitionRegistered,
        PetitionVoidRequested,
        PetitionVoided,
        PetitionWithdrawn,
        ClaimsSplit,
        OwnPartConcluded,
        PartConcluded,
        PartReopened,
        PetitionLinkedAsRepeat,
        RepeatAnswered,
        PetitionLinked,
        LinkUndone,
        PetitionPartyChanged,
        PetitionClassified,
        PetitionReclassified,
        UrgentFlagged,
        UrgentReported,
        UrgentFollowedUp,
        PetitionGuided,
        PetitionDispatched,
        ReceivedDirectly,
        DispatchReceived,
        ObjectionDrafted,
        ObjectionRaised,
        ObjectionUpheld,
        ObjectionRejected,
        PetitionForwardedDown,
        PetitionAccepted,
        PetitionNotAccepted,
        PetitionNoLongerAccepted,
        RouteGuidanceServed,
        RouteResultRecorded,
        SuggestionReplied,
        AccusationHandedOver,
        InvestigationStarted,
        PetitionerHeard,
        HearingHeld,
        HandlingExtended,
        MediationReferred,
        MediationReturned,
        SettlementReached,
        OpinionDrafted,
        OpinionApproved,
        OpinionServed,
        OpinionCorrected,
        HandlingTerminated,
        ReviewWindowLapsed,
        ReviewRequested,
        ReviewNotAccepted,
        ReviewDecided,
        ReviewOpinionServed,
        ReReviewRequested,
        ReReviewNotAccepted,
        ReReviewHearingOpened,
        ReReviewHearingClosed,
        ReReviewDecided,
        ReReviewOpinionServed,
        RedoOrdered,
        MatterFinalised,
        FinalityFiled,
        FinalityRecognised,
        FinalityReturned,
        ExecutionTracked,
        ConclusionReportSubmitted,
        ConclusionReportReturned,
        ConclusionReportAccepted,
        PetitionConcluded,
        PetitionRated,
        PetitionReopened,
        SupervisionInstructed,
        SupervisionOpened,
        SupervisionAnswered,
        SupervisionAnswerReturned,
        SupervisionRaised,
        SupervisionClosed,
        CoordinationMeetingHeld,
        LeaderTakesCase,
        LeaderCaseSigned,
        LeaderCaseEnded,
        UnitSucceeded,
        PetitionArchived,
        PetitionSupplemented,
        UnsealingRequested,
        PetitionUnsealed {

  /** Business date of the event, Asia/Shanghai: the same as in the envelope. */
  LocalDate occurredOn();
}
