package cn.huiyin.petition.classification.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 建议与决定的一致. */
@Schema(description = "建议与决定的一致 Decisions that had a suggestion, and how many agreed with it")
public record AgreementRow(
    @Schema(maxLength = 40, description = "类别、途径或者规则版本 kind, route or edition", examples = "APPEAL")
        String code,
    @Schema(minimum = "0", maximum = "1000000000") long decided,
    @Schema(minimum = "0", maximum = "1000000000", description = "类别一致 kind as suggested")
        long kindAgreed,
    @Schema(minimum = "0", maximum = "1000000000", description = "途径一致 route as suggested first")
        long routeAgreed,
    @Schema(minimum = "0", maximum = "1000000000", description = "途径在建议之中 route among those shown")
        long routeAmongShown,
    @Schema(minimum = "0", maximum = "1000000000", description = "内容一致 subject as suggested")
        long subjectAgreed,
    @Schema(minimum = "0", maximum = "1000000000", description = "单位一致 unit as suggested")
        long unitAgreed) {}
