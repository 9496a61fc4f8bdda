package cn.huiyin.petition.dispatch;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 不予受理、不再受理: by the bureau before dispatch, by the unit after it. */
@ApplicationScoped
public class RefusePetition {
  private final CaseRecord record;
  private final ActDay days;
  private final EarlierFinality finality;

  @Inject
  RefusePetition(CaseRecord record, ActDay days, EarlierFinality finality) {
    this.record = record;
    this.days = days;
    this.finality = finality;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RefusalRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    String ground = request.groundCode();
    if (ground.startsWith("NL")) {
      petition.disposing().refuseForGood(finality.behind(petition, request), on, actor);
    } else if (petition.stage() == PetitionStage.WITH_UNIT) {
      petition.unit().refuse(ground, on, actor);
    } else {
      petition.disposing().refuse(ground, on, actor);
    }
    String title = ground.startsWith("NL") ? "不再受理告知书" : "不予受理告知书";
    return record.of(petition, actor, title, request.text(), on);
  }
}
