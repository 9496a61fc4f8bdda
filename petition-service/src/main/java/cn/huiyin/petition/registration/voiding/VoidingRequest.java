package cn.huiyin.petition.registration.voiding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 申请作废. */
@Schema(description = "申请作废 Asking to void a clerical double or a test entry")
public record VoidingRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[A-Z0-9_]{1,40}")
        @Schema(maxLength = 40, examples = "CLERICAL_DUPLICATE")
        String reasonCode,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
