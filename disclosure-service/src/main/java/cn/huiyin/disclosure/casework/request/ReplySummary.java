package cn.huiyin.disclosure.casework.request;

import cn.huiyin.disclosure.domain.request.DisclosureRequest;
import cn.huiyin.disclosure.domain.request.reply.Remedy;
import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.events.disclosure.ReplyResult;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 答复.
 *
 * @param stated whether its wording is known; a ledger tells the result only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "答复 The reply")
public record ReplySummary(
    LocalDate repliedOn,
    ReplyResult result,
    boolean stated,
    @Schema(maxLength = 5000) String reason,
    @Schema(maxLength = 500) String legalBasis,
    Remedy remedy,
    @Schema(maxLength = 100) String remedyText) {

  /** The reply with its reason in plain text, or null before it. */
  static ReplySummary of(DisclosureRequest request, String reason) {
    if (request.state().result() == null) {
      return null;
    }
    ReplyWording wording = request.wording();
    Remedy remedy = wording.remedy();
    return new ReplySummary(
        request.clocks().repliedOn(),
        request.state().result(),
        wording.stated(),
        reason,
        wording.legalBasis(),
        remedy,
        remedy == null ? null : remedy.sentence());
  }

  /** Never the reason: it may speak of people. */
  @Override
  public String toString() {
    return "reply " + result;
  }
}
