package cn.huiyin.petition.reception;

import cn.huiyin.petition.reception.domain.ReceptionPlan;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 接访安排. */
@Schema(description = "接访安排 A session to be put on the schedule")
public record NewReception(
    @NotNull @Pattern(regexp = RECEPTION_NO) @Schema(maxLength = 40, examples = "JF-2026-001")
        String receptionNo,
    @NotNull @Schema(examples = "2026-12-01") LocalDate plannedOn,
    @NotBlank @Size(max = 30) @Schema(description = "职务，不写姓名 the post, no name", examples = "县长")
        String leaderPost,
    @NotNull @Schema(description = "是否主要领导 whether a principal leader") Boolean principal,
    @Size(max = 60) @Schema(nullable = true, description = "接访地点 place", examples = "县信访局一楼接访室")
        String place) {
  static final String RECEPTION_NO = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";

  ReceptionPlan plan() {
    return new ReceptionPlan(receptionNo, plannedOn, leaderPost, principal, place);
  }
}
