package cn.huiyin.reporting.outreach;

import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.reporting.domain.OutreachEntry;
import cn.huiyin.reporting.domain.OutreachRecord;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 宣传记录. */
@Schema(description = "宣传记录 An outreach record")
public record OutreachRecordView(
    UUID id,
    @Schema(maxLength = 60, example = "XC-2023-0001") String recordNo,
    LocalDate occurredOn,
    OutreachType type,
    @Schema(minimum = "0", maximum = "1000000000", example = "200") int quantity,
    @Schema(maxLength = 60, example = "A01") String articleRef,
    @Schema(maxLength = 20, example = "350521100") String divisionCode,
    @Schema(maxLength = 100, example = "宪法宣传周") String theme,
    @Schema(description = "冲销分录编号", maxLength = 60) String reversedBy,
    LocalDate reversedOn) {

  static OutreachRecordView of(OutreachRecord record) {
    OutreachEntry entry = record.entry();
    return new OutreachRecordView(
        record.id(),
        record.recordNo(),
        entry.on(),
        entry.type(),
        entry.quantity(),
        entry.articleRef(),
        entry.divisionCode(),
        entry.theme(),
        record.reversedBy(),
        record.reversedOn());
  }
}
