package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 终结认定: the audit recognised that the matter is concluded by law. */
@ApplicationScoped
public class RecogniseFinality {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;

  @Inject
  RecogniseFinality(CaseRecord record, ActDay days, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, FinalityRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.afterwards().recogniseFinality(on, actor);
    matters.becomeFinal(petition, Finality.RECOGNISED, on);
    return record.of(petition, actor, "终结认定书", request.text(), on);
  }
}
