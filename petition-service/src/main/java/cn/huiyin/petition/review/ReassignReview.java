package cn.huiyin.petition.review;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 变更复查、复核机关: after a reform of organs the one that is now next above goes on (I-15). */
@ApplicationScoped
public class ReassignReview {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;

  @Inject
  ReassignReview(CaseRecord record, ActDay days, UnitDirectory units) {
    this.record = record;
    this.days = days;
    this.units = units;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewReassignmentRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reviewing(level).reassign(units.treeOn(on), on, actor);
    return record.of(petition, actor, "移送函", request.text(), on);
  }
}
