package cn.huiyin.petition.joint;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 推选、更换代表. */
@Schema(description = "推选、更换代表 Electing or replacing a representative")
public record RepresentativeRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Schema(
            description = "新代表 who represents from now on",
            examples = "0198d3a0-0000-7000-8000-000000000001")
        UUID personId,
    @Schema(
            nullable = true,
            description = "被更换的代表；空为增选 whom it replaces, if anybody",
            examples = "0198d3a0-0000-7000-8000-000000000002")
        UUID replaces) {}
