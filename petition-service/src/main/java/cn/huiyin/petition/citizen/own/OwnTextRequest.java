package cn.huiyin.petition.citizen.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 补充说明. */
@Schema(description = "补充说明 A further text")
public record OwnTextRequest(
    @NotBlank @Size(max = 20_000) @Schema(examples = "补充：昨晚又切割到十一点。") String text) {
  @Override
  public String toString() {
    return "OwnTextRequest[…]";
  }
}
