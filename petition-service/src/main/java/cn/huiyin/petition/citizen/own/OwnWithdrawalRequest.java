package cn.huiyin.petition.citizen.own;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤回. */
@Schema(description = "撤回 Withdrawing the own petition")
public record OwnWithdrawalRequest(
    @Size(max = 2_000) @Schema(nullable = true, description = "理由 reason", examples = "问题已经解决。")
        String reason) {
  @Override
  public String toString() {
    return "OwnWithdrawalRequest[…]";
  }
}
