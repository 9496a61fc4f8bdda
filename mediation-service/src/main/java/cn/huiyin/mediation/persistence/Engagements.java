package cn.huiyin.mediation.persistence;

import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** 聘请的存取. */
@Singleton
public class Engagements extends Store<CounselEngagement> {

  @Inject
  public Engagements(EntityManager entities) {
    super(entities, CounselEngagement.class, "e.engagementNo");
  }
}
