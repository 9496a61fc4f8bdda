package cn.huiyin.petition.handling.extension;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 不同意延期 (第三十四条). */
@Schema(description = "不同意延期 The extension is declined")
public record ExtensionRefusalRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file",
            examples = "事实已经查清，按期办结。")
        String text) {}
