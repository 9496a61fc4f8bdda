package cn.huiyin.petition.reception.received;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 接访签认. */
@Schema(description = "接访签认 The leader signs")
public record ReceptionSignature(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn) {}
