package cn.huiyin.kit.ledger.rest;

import cn.huiyin.kit.ledger.store.JobState;
import cn.huiyin.kit.ledger.store.LedgerJob;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 导入任务：an import job as its sender sees it. */
@Schema(description = "导入任务 an import job")
public record LedgerImport(
    @Schema(examples = "0199a3a4-7c1e-7000-8000-0123456789ab") UUID id,
    @Schema(description = "台账名称", examples = "petitions", maxLength = 64) String ledger,
    @Schema(description = "任务状态") JobState status,
    @Schema(description = "已读行数，为其后三项之和", examples = "6356", minimum = "0") long rowsRead,
    @Schema(description = "新收或者续办的行", examples = "6340", minimum = "0") long taken,
    @Schema(description = "此前已收且内容未变的行", examples = "10", minimum = "0") long known,
    @Schema(description = "拒收的行，见refused-rows", examples = "6", minimum = "0") long refused,
    OffsetDateTime submittedAt,
    @Schema(nullable = true) OffsetDateTime startedAt,
    @Schema(nullable = true) OffsetDateTime finishedAt,
    @Schema(description = "失败或者中断的原因", nullable = true, maxLength = 2000) String problem) {

  static LedgerImport of(LedgerJob job, boolean english) {
    return new LedgerImport(
        job.id(),
        job.ledger(),
        job.state(),
        job.counts().read(),
        job.counts().taken(),
        job.counts().known(),
        job.counts().refused(),
        job.submittedAt(),
        job.startedAt(),
        job.finishedAt(),
        problem(job.problem(), english));
  }

  private static String problem(LedgerJob.Problem problem, boolean english) {
    if (problem == null) {
      return null;
    }
    return english ? problem.english() : problem.chinese();
  }
}
