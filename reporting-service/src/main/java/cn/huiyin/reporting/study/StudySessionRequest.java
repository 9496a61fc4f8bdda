package cn.huiyin.reporting.study;

import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.reporting.domain.StudyContent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 登记或更正学习. */
@Schema(
    description = "学习内容 What a study session was",
    examples =
        "{\"heldOn\":\"2023-05-11\",\"form\":\"CENTRE_GROUP\",\"ruleOfLaw\":true,"
            + "\"attendees\":40,\"topics\":[\"民法典\"]}")
public record StudySessionRequest(
    @NotNull @Schema(example = "2023-05-11") LocalDate heldOn,
    @NotNull @Schema(example = "CENTRE_GROUP") StudyForm form,
    @Schema(description = "法治主题: counts in F15", example = "true") boolean ruleOfLaw,
    @PositiveOrZero @Max(100_000) @Schema(example = "40") int attendees,
    @Size(max = 20) List<@NotBlank @Size(max = 200) String> topics) {

  StudyContent content() {
    return new StudyContent(
        heldOn, form, ruleOfLaw, attendees, topics == null ? List.of() : topics);
  }
}
