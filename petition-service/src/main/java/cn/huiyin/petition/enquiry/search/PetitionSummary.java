package cn.huiyin.petition.enquiry.search;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.DispositionKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访件目录的一行. */
@Schema(description = "信访件目录的一行 A petition in a list")
public record PetitionSummary(
    UUID id,
    @Schema(maxLength = 40, examples = "QX-2024-W-000001") String petitionNo,
    OffsetDateTime receivedAt,
    Channel channel,
    PetitionStage stage,
    @Schema(maxLength = 20, nullable = true, examples = "350521100") String divisionCode,
    @Schema(nullable = true) PetitionKind kind,
    @Schema(nullable = true) Route route,
    @Schema(maxLength = 10, nullable = true, examples = "07") String subjectCode,
    @Schema(maxLength = 40, nullable = true, description = "现在的责任单位 who holds it now")
        String ownerUnit,
    @Schema(maxLength = 40, nullable = true) String matterNo,
    @Schema(nullable = true) DispositionKind disposition,
    @Schema(nullable = true) LocalDate disposedOn,
    @Schema(nullable = true) Conclusion conclusion,
    @Schema(nullable = true) LocalDate concludedOn,
    @Schema(maxLength = 60, nullable = true, description = "正文开头；无权看正文的为空 how the text begins")
        String excerpt,
    boolean sealed) {}
