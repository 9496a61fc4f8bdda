package cn.huiyin.petition.classification.quality;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 分类质量. */
@Schema(description = "分类质量 Quality of the classification in a period")
public record QualityView(
    LocalDate from,
    LocalDate to,
    @Schema(minimum = "0", maximum = "1000000000", description = "提出的建议 suggestions made")
        long suggestions,
    @Schema(minimum = "0", maximum = "1000000000", description = "作出的决定 decisions made")
        long decisions,
    @Schema(maxItems = 10, description = "按决定的类别 by the kind decided") List<AgreementRow> byKind,
    @Schema(maxItems = 20, description = "按决定的途径 by the route decided") List<AgreementRow> byRoute,
    @Schema(maxItems = 200, description = "按规则版本 by edition of the rules")
        List<AgreementRow> byEdition,
    TransferRow transfers,
    @Schema(maxItems = 5000, description = "按单位 by unit") List<TransferRow> transfersByUnit) {}
