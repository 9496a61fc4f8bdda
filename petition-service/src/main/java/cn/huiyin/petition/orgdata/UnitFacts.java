package cn.huiyin.petition.orgdata;

import cn.huiyin.petition.domain.unit.Unit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 单位的内容: everything a caller says of a unit but its code. */
@Schema(description = "单位的内容 What is said of an organ")
public record UnitFacts(
    @NotBlank @Size(max = 100) @Schema(examples = "生态环境局") String name,
    @NotNull @Schema(examples = "COUNTY") OrgLevel level,
    @Pattern(regexp = OrgCodes.UNIT) @Schema(maxLength = 40, nullable = true, examples = "U-GOV")
        String parentCode,
    @Pattern(regexp = OrgCodes.DIVISION)
        @Schema(maxLength = 20, nullable = true, examples = "350521")
        String divisionCode,
    @NotNull @Pattern(regexp = OrgCodes.KIND) @Schema(maxLength = 40, examples = "DEPARTMENT")
        String kind,
    @Size(max = 100) @Schema(description = "有权处理的内容分类；空为全部 competent for; none: all")
        List<@NotNull @Pattern(regexp = OrgCodes.SUBJECT) @Size(max = 10) String> subjectCodes,
    @Schema(nullable = true, description = "是否存续；默认是 whether it exists; true unless told")
        Boolean active,
    @Pattern(regexp = OrgCodes.UNIT)
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "业务主管部门 the department one level up that guides it",
            examples = "U-CITY-HBJ")
        String superiorDepartmentCode,
    @Schema(
            nullable = true,
            description = "生效日期；默认今天 the day it takes effect; today unless told",
            examples = "2026-07-01")
        LocalDate effectiveOn) {

  Unit of(String code) {
    return new Unit(
        code,
        name,
        level.name(),
        parentCode,
        divisionCode,
        kind,
        subjectCodes == null ? Set.of() : Set.copyOf(subjectCodes),
        active == null || active,
        superiorDepartmentCode);
  }
}
