package cn.huiyin.petition.joint;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.RepresentedPeople;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import cn.huiyin.petition.identity.SealedIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 加入共同信访: each by consent. */
@ApplicationScoped
public class JoinPetition {
  private final Party party;
  private final RepresentedPeople people;
  private final SealedIdentity identity;
  private final ActDay days;
  private final Clock clock;

  @Inject
  JoinPetition(
      Party party, RepresentedPeople people, SealedIdentity identity, ActDay days, Clock clock) {
    this.party = party;
    this.people = people;
    this.identity = identity;
    this.days = days;
    this.clock = clock;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, JoiningRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    for (JoiningRequest.Joining joining : request.people()) {
      people.add(
          new RepresentedPerson(
              petition.id(),
              identity.of(UuidV7.at(clock.instant()), joining.person()),
              joining.representative(),
              joining.consentRef(),
              on));
    }
    return party.changed(petition, 0, on, actor);
  }
}
