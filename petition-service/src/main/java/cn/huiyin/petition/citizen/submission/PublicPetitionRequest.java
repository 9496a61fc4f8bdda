package cn.huiyin.petition.citizen.submission;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.registration.RegisterPetitionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 网上信访 (第十七、十九条). */
@Schema(description = "网上信访；不填信访人即为匿名 A petition by web; anonymous without a petitioner")
public record PublicPetitionRequest(
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z-]{1,20}")
        @Schema(maxLength = 20, description = "事项发生地区划 division", examples = "350521100")
        String divisionCode,
    @Size(max = 200) @Schema(nullable = true, examples = "第5村") String place,
    @Min(1) @Max(100_000) @Schema(description = "人数；默认1 persons", nullable = true, examples = "1")
        Integer partySize,
    @Valid @Schema(nullable = true) PetitionerDetails petitioner,
    @NotBlank @Size(max = 20_000) @Schema(examples = "建议早班公交开到村口，学生上学太不方便。") String text,
    @Size(max = 20) @Schema(nullable = true, description = "逐项诉求；默认全文为一项 claims, if several")
        List<@NotBlank @Size(max = 2_000) String> claims) {

  /** The same as a registration, received now. */
  RegisterPetitionRequest asRegistration() {
    return new RegisterPetitionRequest(
        Channel.WEB, null, null, divisionCode, place, partySize, null, petitioner, text, claims);
  }

  @Override
  public String toString() {
    return "PublicPetitionRequest[…]";
  }
}
