package cn.huiyin.petition.splitting;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.petition.domain.rule.intake.AccusationIsSplitOffWhole;
import cn.huiyin.petition.domain.rule.intake.SplitPartsDiffer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 诉求拆分 (第二十二条). */
@Schema(description = "诉求拆分 Splitting of the claims")
public record ClaimsSplitRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Size(min = 2, max = 20)
        @Schema(nullable = true, description = "登记时未逐项列明的，由分类员列明 the claims, set apart now")
        List<@NotBlank @Size(max = 2_000) String> claims,
    @NotEmpty @Size(max = 20) @Schema(description = "拆出的各件 each becomes a petition of its own")
        List<@NotNull @Valid PartRequest> parts,
    @Valid
        @Schema(nullable = true, description = "留在原件的诉求属何性质 what remains; null when nothing does")
        RemainderRequest remainder,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {

  /** The claims set apart now, each in one line. */
  List<String> claimLines() {
    return claims.stream().map(claim -> claim.replaceAll("\\R", " ").strip()).toList();
  }

  /** Whether an accusation is among what is split off. */
  boolean accusation() {
    return parts.stream().anyMatch(part -> part.kind() == PetitionKind.ACCUSATION);
  }

  /** Holds the request to the rules that ask nothing of the petition but its claims. */
  void check(int ownClaims) {
    int moved = parts.stream().mapToInt(part -> part.claimNos().size()).sum();
    int remaining = Math.max(0, ownClaims - moved);
    Stream<Object> parted = parts.stream().map(PartRequest::kindAndUnit);
    Stream<Object> kept =
        remaining == 0 || remainder == null ? Stream.empty() : Stream.of(remainder.kindAndUnit());
    SplitPartsDiffer.check(Stream.concat(parted, kept).toList());
    AccusationIsSplitOffWhole.check(accusation(), remaining);
  }
}
