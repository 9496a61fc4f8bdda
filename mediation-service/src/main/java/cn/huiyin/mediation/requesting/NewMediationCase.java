package cn.huiyin.mediation.requesting;

import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.mediation.acting.Codes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 申请评理. */
@Schema(description = "申请评理 A dispute to be mediated")
public record NewMediationCase(
    @NotNull @Schema(examples = "DIRECT_REQUEST") MediationSource source,
    @Pattern(regexp = Codes.PATTERN)
        @Schema(maxLength = 64, description = "信访件编号，信访移交必填 needed for a referral")
        String petitionNo,
    @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(maxLength = 64, examples = "R-TOWN-0001")
        String roomCode,
    @NotNull @Size(min = 2, max = 20) @Schema(examples = "[\"APPLICANT\",\"RESPONDENT\"]")
        List<@NotNull PartyRole> parties,
    @NotBlank @Size(max = Codes.LONGEST_TEXT) @Schema(examples = "宅基地边界争议") String subject,
    @Schema(description = "申请日期，默认今天 day of the request", examples = "2026-03-01")
        LocalDate occurredOn) {}
