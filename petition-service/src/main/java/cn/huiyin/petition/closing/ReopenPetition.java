package cn.huiyin.petition.closing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 重新办理: new clocks, the old breach stays; not after finality (I-17). */
@ApplicationScoped
public class ReopenPetition {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;

  @Inject
  ReopenPetition(CaseRecord record, ActDay days, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ReopeningRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    boolean matterFinal = matters.closedToHandling(petition);
    petition.afterwards().reopen(request.ground().name(), matterFinal, on, actor);
    return record.of(petition, actor, "重新办理通知", request.text(), on);
  }
}
