package cn.huiyin.petition.joint;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 退出共同信访: the person stays on record; the petition goes on for the others. */
@ApplicationScoped
public class LeavePetition {
  private final Party party;
  private final ActDay days;

  @Inject
  LeavePetition(Party party, ActDay days) {
    this.party = party;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, RepresentedPerson person, DepartureRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    person.leave(on);
    return party.changed(petition, 1, on, actor);
  }
}
