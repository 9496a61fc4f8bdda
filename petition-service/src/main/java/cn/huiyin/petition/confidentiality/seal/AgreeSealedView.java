package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.SealedView;
import cn.huiyin.petition.domain.casefile.SealedViews;
import cn.huiyin.petition.domain.rule.SealedViewTakesTwoPersons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 同意查看密件: the second of two pairs of eyes; for a time only. */
@ApplicationScoped
public class AgreeSealedView {
  private final SealedViews views;
  private final ActJournal journal;
  private final Clock clock;
  private final Duration valid;

  @Inject
  AgreeSealedView(
      SealedViews views,
      ActJournal journal,
      Clock clock,
      @ConfigProperty(name = "huiyin.sealed-view.valid", defaultValue = "PT24H") Duration valid) {
    this.views = views;
    this.journal = journal;
    this.clock = clock;
    this.valid = valid;
  }

  /** Agrees to one request. */
  @Transactional
  public SealedView execute(Petition petition, UUID id, Actor actor) {
    SealedView view = views.find(petition.id(), id).orElseThrow(Problems::notFound);
    SealedViewTakesTwoPersons.check(actor, view);
    view.agree(actor.staffId(), clock.instant(), clock.instant().plus(valid));
    journal.recordDeed("sealed-view.agreed", "petition", petition.id(), actor, view.purpose());
    return view;
  }
}
