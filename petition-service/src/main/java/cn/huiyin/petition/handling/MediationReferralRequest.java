package cn.huiyin.petition.handling;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 移交评理 (第三十三条). */
@Schema(description = "移交评理 Referral to a mediation room")
public record MediationReferralRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "评理室 the room asked for",
            examples = "PLS-001")
        String roomCode,
    @NotNull @AssertTrue @Schema(description = "双方同意 both sides agree", examples = "true")
        Boolean bothSidesAgree,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
