package cn.huiyin.mediation.casefile;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.DeclineReason;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.ReversalReason;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.mediation.MediationDates;
import cn.huiyin.mediation.domain.mediation.MediationFacts;
import cn.huiyin.mediation.domain.mediation.MediationStage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评理案件. */
@Schema(description = "评理案件 A mediation case")
public record MediationCaseView(
    UUID id,
    @Schema(maxLength = 64) String caseNo,
    MediationStage stage,
    MediationSource source,
    @Schema(maxLength = 64) String petitionNo,
    UUID petitionId,
    @Schema(maxLength = 64) String matterNo,
    @Schema(description = "所列信访件尚未关联 the petition named isn't known here yet") boolean pendingLink,
    @Schema(maxLength = 64) String roomCode,
    @Schema(maxLength = 64) String divisionCode,
    @Schema(maxLength = 500) String subject,
    @Schema(maxItems = 20) List<PartyView> parties,
    LocalDate sessionOn,
    @Schema(minimum = "0", maximum = "1000") int sessions,
    boolean lawyerAttended,
    boolean opinionGiven,
    boolean opinionAccepted,
    MediationOutcome outcome,
    AgreementForm agreement,
    DeclineReason declineReason,
    ReversalReason reversalReason,
    Dates dates) {

  /** 评理日期. */
  @Schema(name = "MediationDates", description = "各步日期 the business date of each step")
  public record Dates(
      LocalDate requestedOn,
      LocalDate admittedOn,
      LocalDate lastHeardOn,
      LocalDate concludedOn,
      LocalDate reversedOn) {

    static Dates of(MediationDates dates) {
      return new Dates(
          dates.requestedOn(),
          dates.admittedOn(),
          dates.lastHeardOn(),
          dates.concludedOn(),
          dates.reversedOn());
    }
  }

  /** The case as its readers see it. */
  public static MediationCaseView of(MediationCase opened) {
    MediationFacts facts = opened.facts();
    return new MediationCaseView(
        opened.id(),
        facts.caseNo(),
        facts.stage(),
        facts.source(),
        facts.petitionNo(),
        facts.petitionId(),
        facts.matterNo(),
        opened.pendingLink(),
        facts.roomCode(),
        facts.divisionCode(),
        opened.subject(),
        PartyView.all(facts.parties()),
        facts.sessionOn(),
        facts.sessions(),
        facts.lawyerAttended(),
        facts.opinionGiven(),
        facts.opinionAccepted(),
        facts.outcome(),
        facts.agreement(),
        facts.declineReason(),
        facts.reversalReason(),
        Dates.of(opened.dates()));
  }
}
