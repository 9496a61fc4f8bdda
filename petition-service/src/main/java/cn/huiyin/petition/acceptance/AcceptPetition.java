package cn.huiyin.petition.acceptance;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 受理: in the petition procedure the 60 days begin (第三十四条). */
@ApplicationScoped
public class AcceptPetition {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;

  @Inject
  AcceptPetition(CaseRecord record, ActDay days, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, AcceptanceRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.unit().accept(matters.closedToHandling(petition), on, actor);
    return record.of(petition, actor, "受理告知书", request.text(), on);
  }
}
