package cn.huiyin.petition.supervision.list;

import cn.huiyin.petition.domain.Petition;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 待落实的批示. */
@Schema(description = "待落实的批示 An instruction that waits for its supervision")
public record InstructionView(
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    @Schema(maxLength = 40, nullable = true, examples = "U-HBJ") String ownerUnit,
    LocalDate instructedOn,
    @Schema(minimum = "1", maximum = "1000000", description = "信访件版本 the petition's version")
        long version) {

  static InstructionView of(Petition petition) {
    return new InstructionView(
        petition.id(),
        petition.registration().petitionNo(),
        petition.ownerUnit(),
        petition.instructedOn(),
        petition.eventVersion());
  }
}
