package cn.huiyin.petition.reception;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 接访情况. */
@Schema(description = "接访情况 How the session was")
public record Holding(
    @Schema(nullable = true, description = "接访日期；默认今天 the day; today unless told")
        LocalDate occurredOn,
    @Size(max = 20) @Schema(description = "到场律师编号 ids of the lawyers who attended")
        List<@NotNull @Pattern(regexp = LAWYER_ID) @Size(max = 40) String> lawyerIds,
    @NotNull @Min(0) @Max(10_000) @Schema(description = "来访人数 people who came", examples = "12")
        Integer visitors) {
  static final String LAWYER_ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";

  List<String> lawyers() {
    return lawyerIds == null ? List.of() : lawyerIds;
  }
}
