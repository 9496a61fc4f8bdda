package cn.huiyin.petition.reception.received;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.Interests;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.reception.domain.LeaderReception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 接访转登记 (DOMAIN 2.14): never an accusation, whose being brought stays sealed (I-50). */
@ApplicationScoped
public class LinkReceivedPetition {
  private final ActJournal journal;
  private final ActDay days;
  private final Interests interests;

  @Inject
  LinkReceivedPetition(ActJournal journal, ActDay days, Interests interests) {
    this.journal = journal;
    this.days = days;
    this.interests = interests;
  }

  @Transactional
  public LeaderReception execute(
      LeaderReception reception, Petition petition, ReceivedPetition request, Actor actor) {
    if (petition.underSeal()) {
      throw Problems.notFound();
    }
    interests.refuse(petition, actor.staffId());
    reception.link(petition.id(), days.of(request.occurredOn()));
    journal.record(reception, actor);
    return reception;
  }
}
