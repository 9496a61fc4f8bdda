package cn.huiyin.petition.classification;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.link.PetitionLink;
import cn.huiyin.petition.domain.link.PetitionLinks;
import cn.huiyin.petition.domain.matter.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** 关联重复信访: a person confirms that it is the same matter. */
@ApplicationScoped
public class LinkAsRepeat {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;
  private final PetitionLinks links;
  private final Clock clock;

  @Inject
  LinkAsRepeat(
      CaseRecord record, ActDay days, MatterBook matters, PetitionLinks links, Clock clock) {
    this.record = record;
    this.days = days;
    this.matters = matters;
    this.links = links;
    this.clock = clock;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RepeatLinkRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    Matter matter = matters.forRepeat(request.matterNo());
    petition
        .classifying()
        .linkAsRepeat(
            matter.matterNo(), matter.firstPetitionNo().orElse(null), request.kind(), on, actor);
    matter.firstPetitionId().ifPresent(first -> keep(petition, first, on));
    return record.of(petition, actor, "关联意见", request.text(), on);
  }

  /** On record, so that it can be taken back. */
  private void keep(Petition petition, UUID first, LocalDate on) {
    if (!first.equals(petition.id()) && !links.stands(petition.id(), first)) {
      links.add(
          new PetitionLink(
              UuidV7.at(clock.instant()), petition.id(), first, LinkRelation.REPEAT, on));
    }
  }
}
