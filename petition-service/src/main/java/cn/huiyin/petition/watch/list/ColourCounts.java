package cn.huiyin.petition.watch.list;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 一个单位的期限，按颜色计数. */
@Schema(description = "一个单位正在计算的期限，按颜色计数 A unit's running clocks by colour")
public record ColourCounts(
    @Schema(maxLength = 40, examples = "U-HBJ") String unit,
    @Schema(minimum = "0", maximum = "100000000") long green,
    @Schema(minimum = "0", maximum = "100000000") long yellow,
    @Schema(minimum = "0", maximum = "100000000") long red,
    @Schema(minimum = "0", maximum = "100000000") long overdue) {}
