package cn.huiyin.disclosure.replying;

import cn.huiyin.disclosure.casework.CivilDate;
import cn.huiyin.events.disclosure.ReplyResult;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 答复 (第三十六条): a refusal names reason and basis; the remedy follows from the day. */
@Schema(description = "答复 A reply to the applicant")
public record Reply(
    @NotNull @Schema(description = "答复类型 result", examples = "REFUSED_INTERNAL_AFFAIRS")
        ReplyResult result,
    @Size(max = 5000)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "不得只有空白 must not be blank")
        @Schema(
            nullable = true,
            description = "理由，不予公开等须写 reason, needed to refuse",
            examples = "所申请的信息属于内部事务信息。")
        String reason,
    @Size(max = 500)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "不得只有空白 must not be blank")
        @Schema(
            nullable = true,
            description = "法律依据，不予公开等须写 legal basis, needed to refuse",
            examples = "政府信息公开条例第十六条第一款")
        String legalBasis,
    @Schema(nullable = true, description = "答复日期，默认今天 day of the act", examples = "2023-08-15")
        @CivilDate
        LocalDate occurredOn) {

  /** Never the reason: it may speak of people. */
  @Override
  public String toString() {
    return "reply " + result;
  }
}
