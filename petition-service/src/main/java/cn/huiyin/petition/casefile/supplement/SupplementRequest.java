package cn.huiyin.petition.casefile.supplement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 补充说明. */
@Schema(description = "补充说明 A further text for the case file")
public record SupplementRequest(
    @Schema(nullable = true, description = "收到日期；默认今天 the day it came; today unless told")
        LocalDate occurredOn,
    @NotBlank @Size(max = 20_000) @Schema(examples = "信访人来电补充：结算单原件在项目部。") String text) {
  @Override
  public String toString() {
    return "SupplementRequest[" + occurredOn + "]";
  }
}
