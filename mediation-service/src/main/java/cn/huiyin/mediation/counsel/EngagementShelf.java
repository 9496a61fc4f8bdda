package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.paging.Page;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import cn.huiyin.mediation.persistence.Engagements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** 聘请的查阅: engagements with their names readable. */
@ApplicationScoped
public class EngagementShelf {
  private final Engagements engagements;
  private final LawyerNames names;

  @Inject
  public EngagementShelf(Engagements engagements, LawyerNames names) {
    this.engagements = engagements;
    this.names = names;
  }

  Optional<CounselEngagement> find(UUID id) {
    return engagements.find(id);
  }

  Page<CounselEngagement> page(EngagementFilter asked) {
    return engagements.page(asked.filter(), asked);
  }

  EngagementView view(CounselEngagement engagement) {
    return EngagementView.of(engagement, names.of(engagement));
  }
}
