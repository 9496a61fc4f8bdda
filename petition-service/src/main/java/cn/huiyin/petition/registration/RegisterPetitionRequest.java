package cn.huiyin.petition.registration;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.SourceMark;
import cn.huiyin.petition.identity.PetitionerDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 登记 (第十九、二十一条). */
@Schema(description = "信访登记 A petition as it came in")
public record RegisterPetitionRequest(
    @NotNull Channel channel,
    @Schema(nullable = true) SourceMark sourceMark,
    @Schema(nullable = true, description = "收到时间；默认现在 when it was received; now unless told")
        OffsetDateTime receivedAt,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,20}")
        @Schema(maxLength = 20, description = "事项发生地区划 division", examples = "350521100")
        String divisionCode,
    @Size(max = 200) @Schema(nullable = true, examples = "第5村") String place,
    @Min(1) @Max(100_000) @Schema(description = "人数；默认1 persons", nullable = true, examples = "1")
        Integer partySize,
    @Min(0)
        @Max(1_000)
        @Schema(description = "代表人数 representatives", nullable = true, examples = "0")
        Integer representatives,
    @Valid @Schema(nullable = true) PetitionerDetails petitioner,
    @NotBlank @Size(max = 20_000) @Schema(examples = "石材加工厂夜间切割，粉尘飘进屋里，请查处。") String text,
    @Size(max = 20) @Schema(nullable = true, description = "逐项诉求；默认全文为一项 claims, if several")
        List<@NotBlank @Size(max = 2_000) String> claims) {

  PetitionerDetails petitionerOrNone() {
    return petitioner == null ? PetitionerDetails.NONE : petitioner;
  }

  int persons() {
    return partySize == null ? 1 : partySize;
  }

  int spokesmen() {
    return representatives == null ? 0 : representatives;
  }

  List<String> claimLines() {
    return claims == null
        ? List.of()
        : claims.stream().map(claim -> claim.replaceAll("\\R", " ").strip()).toList();
  }

  @Override
  public String toString() {
    return "RegisterPetitionRequest[" + channel + "]";
  }
}
