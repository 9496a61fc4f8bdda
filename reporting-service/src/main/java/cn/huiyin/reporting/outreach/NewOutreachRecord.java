package cn.huiyin.reporting.outreach;

import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.reporting.domain.OutreachEntry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 登记宣传. */
@Schema(
    description = "新宣传记录 A new outreach record",
    examples =
        "{\"recordNo\":\"XC-2023-0001\",\"occurredOn\":\"2023-05-21\",\"type\":\"LEAFLET\","
            + "\"quantity\":200,\"divisionCode\":\"350521100\",\"theme\":\"宪法宣传周\"}")
public record NewOutreachRecord(
    @NotBlank @Size(max = 60) @Schema(example = "XC-2023-0001") String recordNo,
    @NotNull @Schema(example = "2023-05-21") LocalDate occurredOn,
    @NotNull @Schema(example = "LEAFLET") OutreachType type,
    @PositiveOrZero
        @Max(1_000_000_000)
        @Schema(description = "数量；READ为累计阅读数 Quantity; of READ the reads so far", example = "200")
        int quantity,
    @Size(max = 60) @Schema(description = "READ须填 needed for READ", example = "A01")
        String articleRef,
    @Size(max = 20) @Schema(example = "350521100") String divisionCode,
    @Size(max = 100) @Schema(example = "宪法宣传周") String theme) {

  OutreachEntry entry() {
    return new OutreachEntry(occurredOn, type, quantity, articleRef, divisionCode, theme);
  }
}
