package cn.huiyin.petition.orgdata;

import cn.huiyin.petition.domain.unit.Territory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 区划的内容: everything a caller says of a division but its code. */
@Schema(description = "区划的内容 What is said of a division")
public record DivisionFacts(
    @NotBlank @Size(max = 100) @Schema(examples = "螺城镇") String name,
    @NotNull @Schema(examples = "TOWN") OrgLevel level,
    @NotNull @Schema(description = "是否由本县管辖 whether the county governs it", examples = "true")
        Boolean inCounty) {

  Territory of(String code) {
    return new Territory(code, name, level.name(), inCounty);
  }
}
