package cn.huiyin.mediation.persistence;

import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** 专项行动活动的存取. */
@Singleton
public class Activities extends Store<CampaignActivity> {

  @Inject
  public Activities(EntityManager entities) {
    super(entities, CampaignActivity.class, "e.activityNo");
  }
}
