package cn.huiyin.petition.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复查、复核申请. */
@Schema(description = "复查、复核申请 A request for review or re-review")
public record NewReviewRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,60}")
        @Schema(
            maxLength = 60,
            nullable = true,
            description = "编号；默认自动编号 number; given by the system unless told",
            examples = "FC-2026-0001")
        String reviewNo,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description =
                "复查复核机关；默认由机构关系得出 the reviewing organ; given by the unit tree unless told",
            examples = "U-FCB")
        String reviewerUnitCode,
    @Size(max = 40)
        @Schema(nullable = true, description = "查询码；信访人本人申请时必填 needed when the petitioner asks")
        String queryCode,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text,
    @Valid
        @Schema(
            nullable = true,
            description = "逾期的，因何耽误；由复查复核机关决定是否准予顺延 why it is late; the reviewing organ decides")
        ObstacleRequest obstacle) {}
