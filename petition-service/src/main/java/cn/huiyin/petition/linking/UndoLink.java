package cn.huiyin.petition.linking;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.link.PetitionLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * 撤销关联 (DOMAIN 2.12): the petition stands where it stood before, its clocks as if never stopped.
 */
@ApplicationScoped
public class UndoLink {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  UndoLink(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public PetitionLink execute(
      Petition petition, PetitionLink link, LinkRemovalRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    link.undo(request.reasonCode(), on);
    petition.linking().undo(link.id().toString(), link.relation(), request.reasonCode(), on, actor);
    record.of(petition, actor, "撤销关联意见", request.text(), on);
    return link;
  }
}
