package cn.huiyin.petition.casefile.correction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 更正决定. */
@Schema(description = "更正决定 Whether the data is corrected")
public record CorrectionDecisionRequest(
    @NotNull @Schema(description = "是否更正 corrected or not", examples = "true") Boolean granted) {}
