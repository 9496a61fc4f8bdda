package cn.huiyin.petition.handling.hearing;

import cn.huiyin.kit.identity.Caller;
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
        String holder,
    @Size(min = 1, max = 200)
        @Schema(
            nullable = true,
            description = "账号，主持人必填，用于核对回避 account; required of the host, to check recusal",
            examples = "staff-0042")
        String account) {

  /** 主持人须能核对回避. */
  boolean hostIsKnown() {
    return role != SeatRole.HOST || account != null;
  }

  /** Pseudonym of who sits there, or null for one without an account. */
  String staff() {
    return account == null ? null : Caller.pseudonymOf(account);
  }

  @Override
  public String toString() {
    return "HearingSeatRequest[" + role + "]";
  }
}
