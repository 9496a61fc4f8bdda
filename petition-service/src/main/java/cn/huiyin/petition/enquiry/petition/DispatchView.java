package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.petition.domain.state.Dispatch;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 转送、交办. */
@Schema(description = "转送、交办 The dispatch")
public record DispatchView(
    @Schema(nullable = true, description = "单位直接收到的为空 null when handed in at the unit directly")
        DispatchMode mode,
    @Schema(maxLength = 40, examples = "U-HBJ") String unitCode,
    LocalDate dispatchedOn,
    @Schema(nullable = true, description = "交办反馈期限 report back by") LocalDate reportDue,
    @Schema(nullable = true, description = "签收日 received by the unit") LocalDate receivedOn,
    @Schema(
            maxLength = 200,
            nullable = true,
            description =
                "承办人化名；无权知悉或者未确定的为空 pseudonym of the assigned person, to those who see the unit's work",
            examples = "5f1c0a3be2d94c7788a1b2c3")
        String handler) {

  static DispatchView of(Dispatch it, String handler) {
    return new DispatchView(
        it.mode(), it.unitCode(), it.dispatchedOn(), it.reportDue(), it.receivedOn(), handler);
  }
}
