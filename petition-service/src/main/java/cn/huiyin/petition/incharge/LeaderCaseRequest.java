package cn.huiyin.petition.incharge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 领导包案 (第十八条). */
@Schema(description = "领导包案 A leader takes the case")
public record LeaderCaseRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank @Size(max = 30) @Schema(description = "职务，不写姓名 the post, no name", examples = "副县长")
        String leaderPost,
    @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
        @Schema(
            maxLength = 40,
            nullable = true,
            examples = "U-HBJ",
            description = "责任单位；默认现在的责任单位 the unit; the present owner unless told")
        String unitCode,
    @NotNull @Schema(description = "化解期限 the day set") LocalDate dueOn,
    @Size(max = 20_000)
        @Schema(nullable = true, description = "措施，归入案卷 measures; they stay in the case file")
        String text) {}
