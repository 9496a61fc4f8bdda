package cn.huiyin.petition.handling.person;

import cn.huiyin.kit.identity.Caller;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 确定承办人 (DOMAIN 7.2). */
@Schema(description = "确定承办人 Who handles the petition in the unit")
public record HandlerRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank
        @Size(max = 200)
        @Schema(description = "承办人的账号 account of the person", examples = "staff-0042")
        String account) {

  /** Pseudonym of the person, as the person's own acts carry it. */
  String staff() {
    return Caller.pseudonymOf(account);
  }
}
