package cn.huiyin.petition.orgdata;

import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.orgdata.store.OrgUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 单位. */
@Schema(description = "单位 An organ")
public record UnitView(
    @Schema(maxLength = 40, examples = "U-HBJ") String unitCode,
    @Schema(maxLength = 100, examples = "生态环境局") String name,
    OrgLevel level,
    @Schema(maxLength = 40, nullable = true, examples = "U-GOV") String parentCode,
    @Schema(maxLength = 20, nullable = true, examples = "350521") String divisionCode,
    @Schema(maxLength = 40, examples = "DEPARTMENT") String kind,
    @Schema(maxItems = 100) List<String> subjectCodes,
    boolean active,
    @Schema(maxLength = 40, nullable = true, examples = "U-CITY-HBJ")
        String superiorDepartmentCode) {

  static UnitView of(OrgUnit unit) {
    Unit facts = unit.facts();
    return new UnitView(
        facts.code(),
        facts.name(),
        OrgLevel.valueOf(facts.level()),
        facts.parentCode(),
        facts.divisionCode(),
        facts.kind(),
        facts.subjects().stream().sorted().toList(),
        facts.active(),
        facts.superiorDepartmentCode());
  }
}
