package cn.huiyin.petition.supervision;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionStage;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 督办. */
@Schema(description = "督办 A supervision")
public record SupervisionView(
    @Schema(maxLength = 40, examples = "DB-2026-000001") String supervisionNo,
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    SupervisionGround ground,
    SupervisionForm form,
    @Schema(maxLength = 40, examples = "U-HBJ") String unitCode,
    SupervisionStage stage,
    LocalDate openedOn,
    @Schema(nullable = true, description = "反馈期限 day to answer by") LocalDate answerDue,
    @Schema(nullable = true) LocalDate answeredOn,
    @Schema(nullable = true) LocalDate closedOn,
    @Schema(nullable = true) SupervisionResult result,
    @Schema(description = "是否系统自动立项 opened by the system for a breach") boolean automatic,
    @Schema(description = "是否逾期未反馈 the answer is overdue") boolean answerOverdue,
    @Schema(minimum = "1", maximum = "1000000", description = "信访件版本，即ETag the petition's version")
        long version) {

  /** The supervision as it stands today. */
  public static SupervisionView of(Petition petition, Supervision supervision, LocalDate today) {
    return new SupervisionView(
        supervision.supervisionNo(),
        petition.id(),
        petition.registration().petitionNo(),
        supervision.ground(),
        supervision.form(),
        supervision.unitCode(),
        supervision.stage(),
        supervision.openedOn(),
        supervision.answerDue(),
        supervision.answeredOn(),
        supervision.closedOn(),
        supervision.result(),
        supervision.breach() != null,
        supervision.answerOverdue(today),
        petition.eventVersion());
  }
}
