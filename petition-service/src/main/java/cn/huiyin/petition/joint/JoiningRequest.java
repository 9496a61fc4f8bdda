package cn.huiyin.petition.joint;

import cn.huiyin.petition.identity.PetitionerDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 加入共同信访. */
@Schema(description = "加入共同信访 People who join a petition, each by consent")
public record JoiningRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Joining> people) {

  /** 一人. */
  @Schema(name = "JoiningPerson", description = "加入的一人 One who joins")
  public record Joining(
      @NotNull @Valid PetitionerDetails person,
      @Schema(required = true, description = "是否推选为代表 whether elected to represent the others")
          boolean representative,
      @NotNull
          @Pattern(regexp = "[0-9A-Za-z_.:/-]{1,80}")
          @Schema(
              maxLength = 80,
              description = "同意书的凭据 where the consent is kept",
              examples = "SIGNED-LIST-1")
          String consentRef) {}

  @Override
  public String toString() {
    return "JoiningRequest[…]";
  }
}
