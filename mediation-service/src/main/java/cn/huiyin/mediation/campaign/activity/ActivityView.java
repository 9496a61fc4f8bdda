package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.mediation.domain.campaign.ActivityStage;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 专项行动活动. */
@Schema(description = "专项行动活动 An activity of the campaign")
public record ActivityView(
    UUID id,
    @Schema(maxLength = 64) String activityNo,
    ActivityType type,
    ActivityStage stage,
    @Schema(maxLength = 64) String unitCode,
    LocalDate plannedFor,
    LocalDate heldOn,
    @Schema(maxLength = 500) String note) {

  static ActivityView of(CampaignActivity activity) {
    return new ActivityView(
        activity.id(),
        activity.activityNo(),
        activity.type(),
        activity.stage(),
        activity.unitCode(),
        activity.plannedFor(),
        activity.heldOn(),
        activity.note());
  }
}
