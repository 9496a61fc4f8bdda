package cn.huiyin.disclosure.processing;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 第三方意见 (第三十二条). */
@Schema(description = "第三方意见 The third party's answer")
public record ThirdPartyAnswer(
    @NotNull @Schema(description = "意见 position", examples = "OBJECTION")
        ThirdPartyPosition position,
    @Schema(nullable = true, description = "收到日期，默认今天 day it came in", examples = "2024-03-25")
        @CivilDate
        LocalDate occurredOn) {

  @AssertTrue(message = "须写明第三方意见 name the third party's position")
  @Schema(hidden = true)
  boolean isPositionStated() {
    return position != ThirdPartyPosition.UNSTATED;
  }
}
