package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Handling;
import cn.huiyin.petition.domain.state.MediationState;
import cn.huiyin.petition.domain.state.Opinion;
import cn.huiyin.petition.domain.state.review.Execution;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办理情况. */
@Schema(description = "办理情况 Handling and outcome")
public record OutcomeView(
    @Schema(minimum = "1", maximum = "1000") int round,
    @Schema(nullable = true) LocalDate acceptedOn,
    @Schema(minimum = "0", maximum = "30") int extendedDays,
    @Schema(
            minimum = "1",
            maximum = "30",
            nullable = true,
            description = "申请延期而尚未决定的日数 days asked for and not decided on")
        Integer extensionAskedDays,
    @Schema(maxItems = 20, description = "逐项诉求的结论 one for each claim")
        List<ClaimOutcome> claimOutcomes,
    @Schema(nullable = true, description = "意见书送达日 opinion served") LocalDate opinionServedOn,
    @Schema(nullable = true) Conclusion conclusion,
    @Schema(nullable = true) LocalDate concludedOn,
    @Schema(nullable = true, description = "执行情况；意见予以支持的才有 of a supporting opinion only")
        ExecutionStatus execution,
    @Schema(nullable = true, description = "计划执行完毕之日 to be carried out by")
        LocalDate executionDueOn,
    MediationState mediation,
    boolean urgent,
    boolean supervised,
    @Schema(nullable = true) Rating bureauRating,
    @Schema(nullable = true) Rating unitRating) {

  static OutcomeView of(Petition petition) {
    Handling handling = petition.handling();
    return new OutcomeView(
        handling.round(),
        handling.acceptedOn(),
        handling.extendedDays(),
        handling.askedDays(),
        petition.opinion().map(Opinion::outcomes).orElse(List.of()),
        petition.opinion().map(Opinion::servedOn).orElse(null),
        petition.closing().map(Closing::conclusion).orElse(null),
        petition.closing().map(Closing::concludedOn).orElse(null),
        petition.execution().map(Execution::status).orElse(null),
        petition.execution().map(Execution::dueOn).orElse(null),
        petition.sides().mediation(),
        petition.sides().urgent(),
        petition.sides().supervised(),
        petition.sides().bureauRating(),
        petition.sides().unitRating());
  }
}
