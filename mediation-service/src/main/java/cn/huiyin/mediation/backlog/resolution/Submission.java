package cn.huiyin.mediation.backlog.resolution;

import cn.huiyin.events.backlog.EvidenceKind;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.mediation.domain.backlog.Resolution;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 申报化解. */
@Schema(description = "申报化解 The unit says it is resolved")
public record Submission(
    @NotNull @Schema(examples = "RZ5") ResolutionType resolutionType,
    @NotNull
        @Size(min = 1, max = 8)
        @Schema(
            description = "已归档的材料 the papers on file",
            examples = "[\"MEDIATION_AGREEMENT\",\"PROOF_OF_PERFORMANCE\"]")
        Set<@NotNull EvidenceKind> evidence,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {

  Resolution resolution() {
    return new Resolution(resolutionType, evidence.stream().sorted().toList());
  }
}
