package cn.huiyin.petition.handling.hearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 听取陈述、听证 (第三十一条). */
@Schema(description = "听取陈述、听证 Hearing the petitioner")
public record HearingRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Schema(nullable = true, description = "是否正式听证 whether a formal hearing") Boolean formal,
    @Size(max = 60)
        @Schema(
            nullable = true,
            description = "听证参加人；正式听证必填 who sat there; required for a formal hearing")
        List<@NotNull @Valid HearingSeatRequest> seats,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {

  List<HearingSeatRequest> seatsOrNone() {
    return seats == null ? List.of() : seats;
  }
}
