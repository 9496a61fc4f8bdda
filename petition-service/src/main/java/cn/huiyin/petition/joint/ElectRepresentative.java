package cn.huiyin.petition.joint;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.RepresentedPeople;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** 推选、更换代表 (第二十条): on a visit at most five (I-12). */
@ApplicationScoped
public class ElectRepresentative {
  private final Party party;
  private final RepresentedPeople people;
  private final ActDay days;

  @Inject
  ElectRepresentative(Party party, RepresentedPeople people, ActDay days) {
    this.party = party;
    this.people = people;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RepresentativeRequest request, Actor actor) {
    if (request.replaces() != null) {
      person(petition, request.replaces()).represent(false);
    }
    person(petition, request.personId()).represent(true);
    return party.changed(petition, 0, days.of(request.occurredOn()), actor);
  }

  private RepresentedPerson person(Petition petition, UUID personId) {
    return people.find(petition.id(), personId).orElseThrow(Problems::notFound);
  }
}
