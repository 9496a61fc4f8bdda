package cn.huiyin.petition.reception.received;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.ActDay;
import cn.huiyin.petition.reception.domain.LeaderReception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 接访签认 (第十八条): from here what was received is the leader's own (DOMAIN 7.2). */
@ApplicationScoped
public class SignReception {
  private final ActJournal journal;
  private final ActDay days;

  @Inject
  SignReception(ActJournal journal, ActDay days) {
    this.journal = journal;
    this.days = days;
  }

  @Transactional
  public LeaderReception execute(
      LeaderReception reception, ReceptionSignature request, Actor actor) {
    reception.sign(days.of(request.occurredOn()), actor);
    journal.record(reception, actor);
    return reception;
  }
}
