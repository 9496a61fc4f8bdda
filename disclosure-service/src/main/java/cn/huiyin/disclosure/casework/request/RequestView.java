package cn.huiyin.disclosure.casework.request;

import cn.huiyin.disclosure.casework.DeadlineView;
import cn.huiyin.disclosure.domain.request.RequestStage;
import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 公开申请 as staff read it.
 *
 * @param reply absent before the reply
 * @param deadline 答复期限 as it stands today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "公开申请 A request, its applicant masked")
public record RequestView(
    UUID id,
    @Schema(maxLength = 60) String requestNo,
    ApplicantType applicantType,
    RequestStage stage,
    @Schema(maxLength = 20) String stageName,
    ApplicantSummary applicant,
    LocalDate receivedOn,
    LocalDate correctionAskedOn,
    LocalDate correctBy,
    LocalDate correctedOn,
    LocalDate extendedOn,
    @Schema(minimum = "0", maximum = "20") int extensionDays,
    ThirdPartyPosition thirdPartyPosition,
    ReplySummary reply,
    DeadlineView deadline) {}
