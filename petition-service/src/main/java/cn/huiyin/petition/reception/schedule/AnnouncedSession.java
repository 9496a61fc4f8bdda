package cn.huiyin.petition.reception.schedule;

import cn.huiyin.petition.reception.domain.LeaderReception;
import cn.huiyin.petition.reception.domain.ReceptionStage;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公示的接访. */
@Schema(description = "公示的接访 An announced session")
public record AnnouncedSession(
    @Schema(maxLength = 40, examples = "JF-2026-001") String receptionNo,
    LocalDate sessionOn,
    @Schema(maxLength = 30, examples = "县长") String leaderPost,
    @Schema(maxLength = 60, nullable = true, examples = "县信访局一楼接访室") String place,
    @Schema(description = "是否取消 cancelled") boolean cancelled) {

  static AnnouncedSession of(LeaderReception reception) {
    return new AnnouncedSession(
        reception.receptionNo(),
        reception.sessionOn(),
        reception.leaderPost(),
        reception.place(),
        reception.stage() == ReceptionStage.CANCELLED);
  }
}
