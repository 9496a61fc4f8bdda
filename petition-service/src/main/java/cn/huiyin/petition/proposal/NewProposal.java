package cn.huiyin.petition.proposal;

import cn.huiyin.events.petition.ProposalKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 建议稿 (第四十条). */
@Schema(description = "建议稿 A proposal to be drafted")
public record NewProposal(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "IMPROVE_WORK") ProposalKind kind,
    @NotNull
        @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}")
        @Schema(maxLength = 40, examples = "U-HBJ", description = "受建议单位 the organ it goes to")
        String organCode,
    @Pattern(regexp = "[A-Z0-9_]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            examples = "MASS_INCIDENT",
            description = "严重后果代码；追究责任时必填 the serious consequence")
        String consequenceCode,
    @Size(max = 50) @Schema(nullable = true, description = "所依据的信访件 the petitions it rests on")
        List<@NotNull UUID> petitionIds,
    @NotBlank
        @Size(max = 20_000)
        @Schema(description = "建议内容 what it says", examples = "建议完善施工噪声的夜间巡查。")
        String text) {

  List<UUID> petitions() {
    return petitionIds == null ? List.of() : petitionIds;
  }
}
