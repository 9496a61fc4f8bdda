package cn.huiyin.petition.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 重新办理 (第四十条). */
@Schema(description = "重新办理 Reopening of a concluded petition")
public record ReopeningRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull ReopeningGround ground,
    @NotBlank @Size(max = 20_000) @Schema(examples = "督查发现未听取信访人陈述。") String text) {}
