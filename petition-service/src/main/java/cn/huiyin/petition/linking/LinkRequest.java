package cn.huiyin.petition.linking;

import cn.huiyin.events.petition.LinkRelation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 关联 (DOMAIN 2.12). */
@Schema(description = "关联 Linking a petition to an earlier one")
public record LinkRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Schema(
            description = "此前的信访件 the earlier petition",
            examples = "0198d3a0-0000-7000-8000-000000000001")
        UUID otherPetitionId,
    @NotNull
        @Schema(
            description =
                "REPEAT 重复信访；CLERICAL_DUPLICATE 重复登记，同时申请作废；RELATED 同人新诉求；CLUSTER 他人同因"
                    + " what it is to the earlier one",
            examples = "RELATED")
        LinkRelation relation,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "关联意见，归入案卷 what the paper says; it stays in the case file",
            examples = "经核对，与前件为同一事项。")
        String text) {}
