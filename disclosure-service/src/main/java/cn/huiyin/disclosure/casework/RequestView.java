package cn.huiyin.disclosure.casework;

import cn.huiyin.disclosure.domain.request.Remedy;
import cn.huiyin.disclosure.domain.request.RequestStage;
import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 公开申请 as staff read it; name and contact are masked.
 *
 * @param applicantStated whether anything is known of the applicant; a ledger tells nothing
 * @param deadline 答复期限 as it stands today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "公开申请 A request, its applicant masked")
public record RequestView(
    UUID id,
    @Schema(maxLength = 60) String requestNo,
    ApplicantType applicantType,
    RequestStage stage,
    boolean applicantStated,
    @Schema(maxLength = 100) String applicantName,
    @Schema(maxLength = 200) String applicantContact,
    @Schema(maxLength = 5000) String description,
    @Schema(maxLength = 200) String formWanted,
    LocalDate receivedOn,
    LocalDate correctionAskedOn,
    LocalDate correctBy,
    LocalDate correctedOn,
    LocalDate extendedOn,
    @Schema(minimum = "0", maximum = "100000") int extensionDays,
    ThirdPartyPosition thirdPartyPosition,
    LocalDate repliedOn,
    ReplyResult result,
    @Schema(maxLength = 5000) String replyReason,
    @Schema(maxLength = 500) String replyLegalBasis,
    Remedy replyRemedy,
    DeadlineView deadline) {}
