package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.events.petition.ProposalAdoption;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 书面反馈 (第四十条). */
@Schema(description = "书面反馈 An organ's feedback")
public record ProposalFeedback(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "ADOPTED") ProposalAdoption adoption,
    @Size(max = 20_000)
        @Schema(nullable = true, description = "反馈内容；未全部采纳的须说明理由 with the reason where not adopted")
        String text) {}
