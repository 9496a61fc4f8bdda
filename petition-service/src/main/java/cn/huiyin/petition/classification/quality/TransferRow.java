package cn.huiyin.petition.classification.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 错转率 (DOMAIN 8.1): upheld objections to dispatches. */
@Schema(description = "错转率 Wrong transfers: upheld objections ÷ dispatches")
public record TransferRow(
    @Schema(maxLength = 40, description = "单位 unit", examples = "U-HBJ") String unitCode,
    @Schema(minimum = "0", maximum = "1000000000") long dispatches,
    @Schema(minimum = "0", maximum = "1000000000") long objectionsUpheld,
    @Schema(nullable = true, minimum = "0", maximum = "1", description = "无转送时为空 null without any")
        Double wrongTransferRate) {

  static TransferRow of(String unitCode, long dispatches, long upheld) {
    Double rate = dispatches == 0 ? null : Math.min(1.0, (double) upheld / dispatches);
    return new TransferRow(unitCode, dispatches, upheld, rate);
  }
}
