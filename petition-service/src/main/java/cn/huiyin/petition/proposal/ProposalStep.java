package cn.huiyin.petition.proposal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 建议的一步: its day. */
@Schema(description = "建议的一步 A step of a proposal")
public record ProposalStep(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn) {}
