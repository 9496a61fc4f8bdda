package cn.huiyin.petition.review.matter;

import cn.huiyin.petition.domain.state.review.ReviewLevel;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 现在可以向谁请求复查、复核. */
@Schema(description = "可请求的复查、复核 What may be asked for now, of whom, until when")
public record NextReviewView(
    ReviewLevel level,
    @Schema(maxLength = 40, description = "原办理、复查机关 whose decision", examples = "U-350521100")
        String belowUnit,
    @Schema(
            maxLength = 40,
            nullable = true,
            description = "复查、复核机关 who would review; absent where the directory knows none",
            examples = "U-FCB")
        String reviewerUnit,
    @Schema(maxLength = 100, nullable = true, examples = "惠安县人民政府复查复核委员会办公室") String reviewerName,
    @Schema(maxItems = 10, description = "也可以请求的机关 who else may be asked") List<String> otherUnits,
    @Schema(
            nullable = true,
            description = "请求期限；未送达不起算 the last day; none while nothing was served")
        LocalDate requestBy,
    @Schema(description = "期限已过 the window has passed") boolean lapsed) {}
