package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.SealedView;
import cn.huiyin.petition.domain.casefile.SealedViews;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** 申请查看密件: the first of two pairs of eyes. */
@ApplicationScoped
public class AskSealedView {
  private final SealedViews views;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  AskSealedView(SealedViews views, ActJournal journal, Clock clock) {
    this.views = views;
    this.journal = journal;
    this.clock = clock;
  }

  /** Takes the request down. */
  @Transactional
  public SealedView execute(Petition petition, ViewPurpose purpose, Actor actor) {
    if (!petition.underSeal()) {
      throw Problems.notFound();
    }
    SealedView view =
        new SealedView(
            UuidV7.at(clock.instant()),
            petition.id(),
            purpose.name(),
            actor.staffId(),
            clock.instant());
    views.add(view);
    journal.recordDeed("sealed-view.asked", "petition", petition.id(), actor, purpose.name());
    return view;
  }
}
