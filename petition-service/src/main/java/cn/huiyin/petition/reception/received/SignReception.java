package cn.huiyin.petition.reception.received;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.Interests;
import cn.huiyin.petition.reception.domain.LeaderReception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * 接访签认 (第十八条): from here what was received is the leader's own (DOMAIN 7.2); a leader with an
 * interest in it leaves it to another.
 */
@ApplicationScoped
public class SignReception {
  private final ActJournal journal;
  private final ActDay days;
  private final Interests interests;

  @Inject
  SignReception(ActJournal journal, ActDay days, Interests interests) {
    this.journal = journal;
    this.days = days;
    this.interests = interests;
  }

  @Transactional
  public LeaderReception execute(
      LeaderReception reception, ReceptionSignature request, Actor actor) {
    interests.refuseInAny(reception.petitionIds(), actor.staffId());
    reception.sign(days.of(request.occurredOn()), actor);
    journal.record(reception, actor);
    return reception;
  }
}
