package cn.huiyin.reporting.study;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 登记学习. */
@Schema(
    description = "新学习记录 A new study session",
    examples =
        "{\"sessionNo\":\"XX-2023-S01\",\"session\":{\"heldOn\":\"2023-05-11\","
            + "\"form\":\"CENTRE_GROUP\",\"ruleOfLaw\":true,\"attendees\":40,\"topics\":[\"民法典\"]}}")
public record NewStudySession(
    @NotBlank @Size(max = 60) @Schema(example = "XX-2023-S01") String sessionNo,
    @NotNull @Valid StudySessionRequest session) {}
