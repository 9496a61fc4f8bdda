package cn.huiyin.petition.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 批示督办 (第十八条). */
@Schema(description = "批示督办 A leader's instruction to supervise")
public record InstructionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank @Size(max = 30) @Schema(description = "职务，不写姓名 the post, no name", examples = "县长")
        String leaderPost,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
