package cn.huiyin.petition.incharge;

import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.oversight.LeaderCharge;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 包案. */
@Schema(description = "包案 A leader's case")
public record LeaderCaseView(
    UUID petitionId,
    @Schema(maxLength = 40, examples = "350521-2026-W-000001") String petitionNo,
    PetitionStage petitionStage,
    @Schema(maxLength = 30, examples = "副县长") String leaderPost,
    @Schema(maxLength = 40, examples = "U-HBJ") String unitCode,
    LocalDate tookOn,
    LocalDate dueOn,
    @Schema(nullable = true, description = "领导签认日 the leader signed") LocalDate signedOn,
    @Schema(nullable = true) LocalDate endedOn,
    @Schema(nullable = true) LeaderCaseResult result,
    @Schema(description = "是否本人包案 the caller's own") boolean own,
    @Schema(description = "是否逾期 past the day set") boolean overdue,
    @Schema(minimum = "1", maximum = "1000000", description = "信访件版本 the petition's version")
        long version) {

  static LeaderCaseView of(Petition petition, String viewer, LocalDate today) {
    LeaderCharge charge = petition.charge().orElseThrow();
    return new LeaderCaseView(
        petition.id(),
        petition.registration().petitionNo(),
        petition.stage(),
        charge.leaderPost(),
        charge.unitCode(),
        charge.tookOn(),
        charge.dueOn(),
        charge.signedOn(),
        charge.endedOn(),
        charge.result(),
        viewer.equals(petition.leaderStaff()),
        charge.open() && today.isAfter(charge.dueOn()),
        petition.eventVersion());
  }
}
