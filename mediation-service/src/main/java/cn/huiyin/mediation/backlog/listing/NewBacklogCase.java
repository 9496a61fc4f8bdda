package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.domain.backlog.BacklogProposal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 积案提名. */
@Schema(description = "积案提名 A case is proposed for the list")
public record NewBacklogCase(
    @NotNull @Schema(description = "来源，立项后不变 fixed at listing", examples = "ASSIGNED")
        BacklogSource source,
    @NotNull @Pattern(regexp = Codes.PATTERN) @Schema(maxLength = 64, examples = "U-TOWN-1")
        String unitCode,
    @Pattern(regexp = Codes.PATTERN)
        @Schema(maxLength = 64, description = "信访件编号，早于台账的留空 blank for an older matter")
        String petitionNo,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {

  public BacklogProposal proposal(String caseNo) {
    return new BacklogProposal(caseNo, source, unitCode, petitionNo);
  }
}
