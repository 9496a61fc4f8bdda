package cn.huiyin.petition.splitting;

import cn.huiyin.events.petition.PetitionKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 留在原件的诉求: their kind and unit, so that it shows why the others go. */
@Schema(description = "留在原件的诉求 What remains")
public record RemainderRequest(
    @NotNull @Schema(description = "性质 kind") PetitionKind kind,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(maxLength = 40, nullable = true, description = "有权处理的单位 unit", examples = "U-GAJ")
        String unitCode) {

  Object kindAndUnit() {
    return List.of(kind, unitCode == null ? "" : unitCode);
  }
}
