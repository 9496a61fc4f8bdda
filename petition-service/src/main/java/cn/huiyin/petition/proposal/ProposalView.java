package cn.huiyin.petition.proposal;

import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.petition.proposal.domain.Proposal;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 建议. */
@Schema(description = "建议 A proposal")
public record ProposalView(
    UUID id,
    @Schema(maxLength = 40, examples = "JY-2026-0001") String proposalNo,
    ProposalKind kind,
    ProposalStage stage,
    @Schema(maxLength = 40, examples = "U-HBJ") String organCode,
    @Schema(maxLength = 40, nullable = true, examples = "MASS_INCIDENT") String consequenceCode,
    LocalDate draftedOn,
    @Schema(nullable = true) LocalDate issuedOn,
    @Schema(nullable = true) LocalDate servedOn,
    @Schema(nullable = true, description = "反馈期限 feedback due") LocalDate feedbackDue,
    @Schema(nullable = true) ClockColour colour,
    @Schema(nullable = true) LocalDate feedbackOn,
    @Schema(nullable = true) ProposalAdoption adoption,
    @Schema(minimum = "0", maximum = "10000") int reminders,
    @Schema(maxLength = 20000, description = "建议内容 what it says") String text,
    @Schema(maxLength = 20000, nullable = true, description = "反馈内容 the feedback")
        String feedbackText,
    @Schema(maxItems = 50, description = "所依据的信访件；受建议单位不见 petitions; not for the organ")
        List<UUID> petitionIds,
    @Schema(minimum = "1", maximum = "1000000") long version) {

  /**
   * The proposal as it is today.
   *
   * @param forBureau whether the petitions it rests on are shown: not to the organ
   */
  public static ProposalView of(
      Proposal proposal, StatutoryCalendar calendar, LocalDate today, boolean forBureau) {
    Optional<Deadline> feedback = proposal.feedback(calendar);
    return new ProposalView(
        proposal.id(),
        proposal.proposalNo(),
        proposal.kind(),
        proposal.stage(),
        proposal.organCode(),
        proposal.consequenceCode(),
        proposal.draftedOn(),
        proposal.issuedOn(),
        proposal.servedOn(),
        feedback.map(Deadline::due).orElse(null),
        feedback.map(deadline -> deadline.colour(today)).orElse(null),
        proposal.feedbackOn(),
        proposal.adoption(),
        proposal.reminders(),
        proposal.body(),
        proposal.feedbackBody(),
        forBureau ? proposal.petitionIds() : List.of(),
        proposal.eventVersion());
  }
}
