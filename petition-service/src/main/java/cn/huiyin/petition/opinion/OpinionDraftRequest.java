package cn.huiyin.petition.opinion;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.RedoBasis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 处理意见书稿 (第三十二条). */
@Schema(description = "处理意见书稿 Draft of an opinion")
public record OpinionDraftRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotEmpty @Size(max = 20) @Schema(description = "每项诉求一个结论 one outcome for each claim")
        List<@NotNull ClaimOutcome> claimOutcomes,
    @NotBlank
        @Size(max = 20_000)
        @Schema(description = "事实、理由、处理意见 facts, reasons, opinion", examples = "经查，情况属实，予以支持。")
        String text,
    @NotEmpty
        @Size(max = 20)
        @Schema(description = "法律依据 legal basis", examples = "[\"环境噪声污染防治法 第二十五条\"]")
        List<@NotBlank @Size(max = 200) String> legalBasis,
    @Schema(
            nullable = true,
            description = "责令重办的，新意见的依据；须填 in a redo: what the new opinion rests on")
        RedoBasis redoBasis) {}
