package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 执行情况. */
@Schema(description = "执行情况 How far a supporting opinion is carried out")
public record ExecutionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "PLANNED") ExecutionStatus status,
    @Schema(
            nullable = true,
            description = "计划完成日；定方案时必填 to be done by; needed for a plan",
            examples = "2026-12-31")
        LocalDate dueOn,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "方案、进展、证明或者未执行的原因 plan, progress, proof, or why not",
            examples = "已签订补偿协议。")
        String text) {}
