package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 召开会议、开展督导. */
@ApplicationScoped
public class HoldActivity {
  private final ActJournal journal;

  @Inject
  public HoldActivity(ActJournal journal) {
    this.journal = journal;
  }

  /** Records that it took place on the day. */
  @Transactional
  public CampaignActivity execute(CampaignActivity activity, LocalDate on, Actor actor) {
    activity.hold(on);
    journal.record(activity, actor);
    return activity;
  }
}
