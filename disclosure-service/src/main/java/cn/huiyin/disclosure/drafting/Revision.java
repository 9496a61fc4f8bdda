package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 修改草稿. */
@Schema(description = "修改后的内容 Another wording of a draft")
public record Revision(
    @NotNull @Valid Wording wording,
    @Schema(nullable = true, description = "办理日期，默认今天 day of the act", examples = "2023-05-23")
        @CivilDate
        LocalDate occurredOn) {}
