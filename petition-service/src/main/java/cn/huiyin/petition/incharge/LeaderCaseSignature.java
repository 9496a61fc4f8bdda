package cn.huiyin.petition.incharge;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 包案签认. */
@Schema(description = "包案签认 The leader signs")
public record LeaderCaseSignature(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn) {}
