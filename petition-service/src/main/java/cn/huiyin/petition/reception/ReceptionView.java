package cn.huiyin.petition.reception;

import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionStage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 领导接访. */
@Schema(description = "领导接访 A leader reception")
public record ReceptionView(
    UUID id,
    @Schema(maxLength = 40, examples = "JF-2026-001") String receptionNo,
    ReceptionStage stage,
    @Schema(description = "计划或实际接访日期 the day planned or held") LocalDate sessionOn,
    @Schema(maxLength = 30, examples = "县长") String leaderPost,
    boolean principal,
    @Schema(maxItems = 20) List<String> lawyerIds,
    @Schema(minimum = "0", maximum = "10000") int visitors,
    @Schema(maxLength = 60, nullable = true, description = "接访地点 place") String place,
    @Schema(description = "领导是否已签认 signed by the leader") boolean signed,
    @Schema(minimum = "0", maximum = "10000", description = "已转登记的信访件数 petitions on record")
        int petitions) {

  /** The session as it is now. */
  public static ReceptionView of(LeaderReception reception) {
    return new ReceptionView(
        reception.id(),
        reception.receptionNo(),
        reception.stage(),
        reception.sessionOn(),
        reception.leaderPost(),
        reception.principal(),
        reception.lawyerIds(),
        reception.visitors(),
        reception.place(),
        reception.leaderStaff() != null,
        reception.petitionIds().size());
  }
}
