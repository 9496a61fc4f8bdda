package cn.huiyin.petition.splitting;

import cn.huiyin.events.petition.PetitionKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 拆出的一件: the claims that go together, and why they go. */
@Schema(description = "拆出的一件 A petition to be")
public record PartRequest(
    @NotEmpty
        @Size(max = 20)
        @Schema(description = "诉求序号，从1起 numbers of the claims, from 1", examples = "[1]")
        List<@NotNull @Min(1) @Max(20) Integer> claimNos,
    @NotNull @Schema(description = "性质 kind") PetitionKind kind,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(maxLength = 40, nullable = true, description = "有权处理的单位 unit", examples = "U-GAJ")
        String unitCode) {

  Object kindAndUnit() {
    return List.of(kind, unitCode == null ? "" : unitCode);
  }
}
