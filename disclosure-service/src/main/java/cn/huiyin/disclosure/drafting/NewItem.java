package cn.huiyin.disclosure.drafting;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.disclosure.domain.item.draft.DisclosureCategory;
import cn.huiyin.events.disclosure.DisclosureMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 拟制公开信息: what an editor starts with. */
@Schema(description = "拟制的公开信息 An item to draft")
public record NewItem(
    @NotNull @Schema(description = "目录类别 category of the catalogue", examples = "D14")
        DisclosureCategory categoryCode,
    @NotNull @Schema(description = "公开方式 mode", examples = "PROACTIVE") DisclosureMode mode,
    @NotNull @Schema(description = "成文日期 day of formation", examples = "2023-05-22") @CivilDate
        LocalDate formedOn,
    @NotNull @Valid Wording wording,
    @Schema(nullable = true, description = "办理日期，默认今天 day of the act", examples = "2023-05-22")
        @CivilDate
        LocalDate occurredOn) {}
