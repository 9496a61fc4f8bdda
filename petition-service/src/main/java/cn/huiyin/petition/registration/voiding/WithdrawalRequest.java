package cn.huiyin.petition.registration.voiding;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤回. */
@Schema(description = "撤回 Withdrawal by the petitioner")
public record WithdrawalRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Size(max = 40)
        @Schema(nullable = true, description = "查询码；信访人本人撤回时必填 needed when the petitioner does it")
        String queryCode,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
