package cn.huiyin.reporting.study;

import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.reporting.domain.LedgerStage;
import cn.huiyin.reporting.domain.StudyContent;
import cn.huiyin.reporting.domain.StudySession;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 学习记录. */
@Schema(description = "学习记录 A study session")
public record StudySessionView(
    UUID id,
    @Schema(maxLength = 60, example = "XX-2023-S01") String sessionNo,
    LocalDate heldOn,
    StudyForm form,
    @Schema(description = "法治主题: counts in F15") boolean ruleOfLaw,
    @Schema(minimum = "0", maximum = "100000", example = "40") int attendees,
    @Schema(description = "学习内容", maxItems = 20) List<@Size(max = 200) String> topics,
    LedgerStage stage) {

  static StudySessionView of(StudySession session) {
    StudyContent content = session.content();
    return new StudySessionView(
        session.id(),
        session.sessionNo(),
        content.heldOn(),
        content.form(),
        content.ruleOfLaw(),
        content.attendees(),
        content.topics(),
        session.stage());
  }
}
