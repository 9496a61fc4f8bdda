package cn.huiyin.petition.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 变更复查、复核机关. */
@Schema(description = "变更复查、复核机关 Another organ is now next above")
public record ReviewReassignmentRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank
        @Size(max = 20_000)
        @Schema(description = "理由 reason, such as a reform of organs", examples = "机构改革，职权划转。")
        String text) {}
