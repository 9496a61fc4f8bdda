package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.mediation.acting.Codes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 包案领导. */
@Schema(description = "包案领导 The leader in charge")
public record LeaderInCharge(
    @NotBlank
        @Size(max = Codes.LONGEST_POST)
        @Schema(description = "职务，不写姓名 the post, no name", examples = "副县长")
        String leaderPost,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
