package cn.huiyin.petition.orgdata;

import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.orgdata.store.Division;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 行政区划. */
@Schema(description = "行政区划 A division")
public record DivisionView(
    @Schema(maxLength = 20, examples = "350521100") String divisionCode,
    @Schema(maxLength = 100, examples = "螺城镇") String name,
    OrgLevel level,
    @Schema(description = "是否由本县管辖 whether the county governs it") boolean inCounty) {

  static DivisionView of(Division division) {
    Territory facts = division.facts();
    return new DivisionView(
        facts.code(), facts.name(), OrgLevel.valueOf(facts.level()), facts.inCounty());
  }
}
