package cn.huiyin.petition.joint;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.RepresentedPeople;
import cn.huiyin.petition.domain.casefile.RepresentedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** 共同信访人的变更: counts the people anew and records the change. */
@ApplicationScoped
class Party {
  private final RepresentedPeople people;
  private final CaseRecord record;

  @Inject
  Party(RepresentedPeople people, CaseRecord record) {
    this.people = people;
    this.record = record;
  }

  /**
   * Records how many there are now.
   *
   * @param gone how many left: those on the list may be fewer than were counted at registration
   */
  Petition changed(Petition petition, int gone, LocalDate on, Actor actor) {
    List<RepresentedPerson> standing = people.standing(petition.id());
    int counted = Math.max(1, petition.registration().partySize() - gone);
    int representatives = (int) standing.stream().filter(RepresentedPerson::representative).count();
    petition.party().change(Math.max(counted, standing.size()), representatives, on, actor);
    return record.of(petition, actor);
  }
}
