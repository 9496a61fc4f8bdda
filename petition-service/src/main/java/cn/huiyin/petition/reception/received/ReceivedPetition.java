package cn.huiyin.petition.reception.received;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 接访转登记. */
@Schema(description = "接访转登记 A received person's petition")
public record ReceivedPetition(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Schema(examples = "018f0000-0000-7000-8000-000000000001") UUID petitionId) {}
