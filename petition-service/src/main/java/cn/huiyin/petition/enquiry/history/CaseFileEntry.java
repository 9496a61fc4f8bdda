package cn.huiyin.petition.enquiry.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 案卷中的一条. */
@Schema(description = "案卷中的一条 One entry of the case file")
public record CaseFileEntry(
    @Schema(description = "序号，从1起 number, from 1", minimum = "1") long version,
    UUID eventId,
    @Schema(maxLength = 80, examples = "petition.registered") String type,
    @Schema(description = "业务日期 business date") LocalDate occurredOn,
    @Schema(description = "录入时间 recorded at") OffsetDateTime recordedAt,
    @Schema(maxLength = 40, examples = "INTAKE") String actorRole,
    @Schema(maxLength = 40, nullable = true) String actorUnit,
    @Schema(description = "是否补录 recorded well after its business date") boolean recordedLate,
    @Schema(maxLength = 40, nullable = true, description = "补录理由 why", examples = "PAPER_FIRST")
        String lateRecordReason,
    @Schema(
            description = "事件内容：代码、编号、日期 codes, ids and dates",
            type = SchemaType.OBJECT,
            implementation = Object.class)
        JsonNode data) {}
