package cn.huiyin.mediation.backlog;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogDates;
import cn.huiyin.mediation.domain.backlog.BacklogFacts;
import cn.huiyin.mediation.domain.backlog.BacklogStage;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 积案. */
@Schema(description = "积案 A backlog case")
public record BacklogCaseView(
    UUID id,
    @Schema(maxLength = 64) String caseNo,
    BacklogStage stage,
    BacklogSource source,
    @Schema(maxLength = 64) String unitCode,
    @Schema(maxLength = 64) String petitionNo,
    UUID petitionId,
    @Schema(maxLength = 64) String matterNo,
    @Schema(description = "所列信访件尚未关联 the petition named isn't known here yet") boolean pendingLink,
    @Schema(maxLength = 30) String leaderPost,
    ResolutionType resolutionType,
    @Schema(description = "逾期 open past its due day, or confirmed late") boolean overdue,
    Dates dates) {

  /** 积案日期. */
  @Schema(name = "BacklogDates", description = "各步日期 the business date of each step")
  public record Dates(
      LocalDate proposedOn,
      LocalDate listedOn,
      LocalDate dueOn,
      LocalDate leaderSetOn,
      LocalDate submittedOn,
      LocalDate verifiedOn,
      LocalDate confirmedOn,
      LocalDate revokedOn) {

    static Dates of(BacklogDates dates) {
      return new Dates(
          dates.proposedOn(),
          dates.listedOn(),
          dates.dueOn(),
          dates.leaderSetOn(),
          dates.submittedOn(),
          dates.verifiedOn(),
          dates.confirmedOn(),
          dates.revokedOn());
    }
  }

  static BacklogCaseView of(BacklogCase opened, LocalDate today) {
    BacklogFacts facts = opened.facts();
    return new BacklogCaseView(
        opened.id(),
        facts.caseNo(),
        facts.stage(),
        facts.source(),
        facts.unitCode(),
        facts.petitionNo(),
        facts.petitionId(),
        facts.matterNo(),
        opened.pendingLink(),
        facts.leaderPost(),
        facts.resolutionType(),
        opened.dates().overdue(today),
        Dates.of(opened.dates()));
  }
}
