package cn.huiyin.petition.acceptance;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 签收 (第二十三条). */
@Schema(description = "签收 The unit's receipt")
public record ReceiptRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn) {}
