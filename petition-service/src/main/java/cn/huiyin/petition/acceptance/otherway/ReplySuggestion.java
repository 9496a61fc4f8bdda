package cn.huiyin.petition.acceptance.otherway;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 答复建议: by the unit, or by the bureau itself before dispatch. */
@ApplicationScoped
public class ReplySuggestion {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReplySuggestion(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, SuggestionReplyRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (petition.stage() == PetitionStage.CLASSIFIED) {
      petition.disposing().replySuggestion(request.adoption(), on, actor);
    } else {
      petition.unit().replySuggestion(request.adoption(), on, actor);
    }
    return record.of(petition, actor, "答复函", request.text(), on);
  }
}
