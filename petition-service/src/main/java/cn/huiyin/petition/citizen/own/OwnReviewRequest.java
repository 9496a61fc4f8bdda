package cn.huiyin.petition.citizen.own;

import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.review.ObstacleRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复查、复核申请 (第三十五、三十六条). */
@Schema(description = "复查、复核申请；由系统确定受理机关 A request for review; the system knows the organ")
public record OwnReviewRequest(
    @NotNull @Schema(description = "复查或者复核 review or re-review") ReviewLevel level,
    @NotBlank @Size(max = 20_000) @Schema(description = "理由 reasons", examples = "处理意见遗漏了第二项诉求。")
        String reasons,
    @Valid
        @Schema(
            nullable = true,
            description = "逾期的，因何耽误；由受理机关决定是否准予顺延 why it is late; the organ decides")
        ObstacleRequest obstacle) {

  @Override
  public String toString() {
    return "OwnReviewRequest[" + level + "]";
  }
}
