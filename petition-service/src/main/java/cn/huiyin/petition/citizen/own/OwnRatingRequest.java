package cn.huiyin.petition.citizen.own;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import cn.huiyin.petition.rating.RatingRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 满意度评价 (DOMAIN 2.13). */
@Schema(description = "满意度评价：信访部门、责任单位各一次 A rating, once for each object")
public record OwnRatingRequest(
    @NotNull RatedObject object,
    @NotNull Rating rating,
    @Size(max = 2_000)
        @Schema(nullable = true, description = "理由；不满意的请说明 reason", examples = "答复及时。")
        String reason) {

  RatingRequest asToday() {
    return new RatingRequest(null, object, rating, null, reason);
  }

  @Override
  public String toString() {
    return "OwnRatingRequest[" + object + "]";
  }
}
