package cn.huiyin.mediation.counsel;

import cn.huiyin.events.mediation.CounselScope;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 聘请. */
@Schema(description = "聘请 An engagement of counsel")
public record EngagementView(
    UUID id,
    @Schema(maxLength = 64) String engagementNo,
    @Schema(maxLength = 64) String lawyerId,
    @Schema(maxLength = 100) String lawyerName,
    @Schema(maxLength = 100) String firm,
    @Schema(maxItems = 2) List<CounselScope> scopes,
    LocalDate startedOn,
    LocalDate endedOn) {

  static EngagementView of(CounselEngagement engagement, String lawyerName) {
    return new EngagementView(
        engagement.id(),
        engagement.engagementNo(),
        engagement.lawyerId(),
        lawyerName,
        engagement.firm(),
        engagement.scopes().stream().sorted().toList(),
        engagement.startedOn(),
        engagement.endedOn());
  }
}
