package cn.huiyin.petition.succession;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 承继结果. */
@Schema(description = "承继结果 What the succession moved")
public record SuccessionView(
    @Schema(maxLength = 40, examples = "U-NLJ") String unitCode,
    @Schema(maxLength = 40, examples = "U-NYJ") String successorCode,
    @Schema(description = "承继的信访件数 petitions moved", minimum = "0", maximum = "100000000")
        long petitions) {}
