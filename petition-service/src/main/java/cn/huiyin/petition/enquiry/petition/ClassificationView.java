package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.domain.state.Classification;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 分类. */
@Schema(description = "分类 The classification")
public record ClassificationView(
    PetitionKind kind,
    Route route,
    @Schema(maxLength = 10, nullable = true, examples = "07") String subjectCode,
    @Schema(maxLength = 40, nullable = true, examples = "U-HBJ") String unitCode,
    @Schema(maxLength = 40, examples = "M-2024-000001") String matterNo,
    @Schema(description = "初信初访 first of its matter") boolean firstOfMatter,
    LocalDate classifiedOn) {

  static ClassificationView of(Classification it) {
    return new ClassificationView(
        it.kind(),
        it.route(),
        it.subjectCode(),
        it.unitCode(),
        it.matterNo(),
        it.firstOfMatter(),
        it.classifiedOn());
  }
}
