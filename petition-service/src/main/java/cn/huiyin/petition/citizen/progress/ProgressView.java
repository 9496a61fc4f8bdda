package cn.huiyin.petition.citizen.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办理进展. */
@Schema(description = "办理进展 The progress of a petition")
public record ProgressView(
    @Schema(maxLength = 40, examples = "QX-2024-W-000001") String petitionNo,
    @Schema(maxLength = 20, description = "现在的阶段 where it stands", examples = "办理中")
        String stageName,
    @Schema(maxItems = 200) List<ProgressStep> steps) {}
