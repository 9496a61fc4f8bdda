package cn.huiyin.petition.review.opinion;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 签发复查、复核意见: an upholding or modifying re-review makes the matter final. */
@ApplicationScoped
public class DecideReview {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;
  private final MatterBook matters;

  @Inject
  DecideReview(CaseRecord record, ActDay days, UnitDirectory units, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.units = units;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewDecisionRequest request, Actor head) {
    LocalDate on = days.of(request.occurredOn());
    petition.reviewing(level).decide(units.treeOn(on), on, head);
    if (petition.stage() == PetitionStage.FINAL) {
      LocalDate finalOn = request.finalisedOn() == null ? on : request.finalisedOn();
      petition.reReview().finaliseMatter(finalOn);
      matters.becomeFinal(petition, Finality.BY_REREVIEW, finalOn);
    }
    String text = request.text() == null ? "同意签发" : request.text();
    return record.of(petition, head, level.chinese() + "意见书", text, on);
  }
}
