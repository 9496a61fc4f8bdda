package cn.huiyin.petition.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办结报告 (第二十二条). */
@Schema(description = "办结报告 Conclusion report of an assignment")
public record ConclusionReportRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank @Size(max = 20_000) @Schema(examples = "已依法办结，处理意见书于本月10日送达。") String text) {}
