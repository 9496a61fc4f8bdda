package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 未执行完毕的意见. */
@Schema(description = "未执行完毕的意见 A supporting opinion that is not carried out yet")
public record UnexecutedOpinion(
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    @Schema(maxLength = 60, nullable = true, examples = "M-350521-2026-W-000001") String matterNo,
    @Schema(maxLength = 40, nullable = true, examples = "U-350521100") String unitCode,
    @Schema(description = "意见送达日 the opinion was served on") LocalDate servedOn,
    ExecutionStatus status,
    @Schema(description = "应当执行完毕之日：计划日，未定计划的按本系统政策 to be done by: the plan's day or the policy's")
        LocalDate dueOn,
    @Schema(description = "是否逾期 whether that day has passed") boolean overdue) {}
