package cn.huiyin.petition.handling.hearing;

import cn.huiyin.petition.domain.casefile.recusal.SeatRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 听证席位 (第三十一条). */
@Schema(description = "听证席位 A seat at the hearing")
public record HearingSeatRequest(
    @NotNull SeatRole role,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "所属单位 whose seat",
            examples = "U-SFJ")
        String unitCode,
    @NotBlank
        @Size(max = 100)
        @Schema(description = "姓名、职务，只存案卷 name and post; case file only", examples = "司法局副局长")
        String holder) {

  @Override
  public String toString() {
    return "HearingSeatRequest[" + role + "]";
  }
}
