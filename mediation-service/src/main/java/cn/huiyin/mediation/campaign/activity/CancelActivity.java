package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 取消活动. */
@ApplicationScoped
public class CancelActivity {
  private final ActJournal journal;

  @Inject
  public CancelActivity(ActJournal journal) {
    this.journal = journal;
  }

  /** It doesn't take place, or its record is taken back. */
  @Transactional
  public CampaignActivity execute(CampaignActivity activity, LocalDate on, Actor actor) {
    activity.cancel(on);
    journal.record(activity, actor);
    return activity;
  }
}
