package cn.huiyin.petition.citizen.progress;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办理进展的一步. */
@Schema(description = "办理进展的一步 One step of the progress")
public record ProgressStep(
    @Schema(maxLength = 40, examples = "ACCEPTED") String step,
    @Schema(maxLength = 40, examples = "受理告知") String name,
    LocalDate on,
    @Schema(maxLength = 100, nullable = true, description = "单位名称 the unit", examples = "上河镇人民政府")
        String unit) {}
