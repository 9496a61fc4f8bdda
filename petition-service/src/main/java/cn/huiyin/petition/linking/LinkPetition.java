package cn.huiyin.petition.linking;

import cn.huiyin.events.petition.LinkRelation;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.link.PetitionLink;
import cn.huiyin.petition.domain.link.PetitionLinks;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.rule.intake.LinkedToAnother;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * 关联 (DOMAIN 2.12): a person confirms. A repeat keeps its own registration and its own answer
 * (I-07); a double is voided by two persons, of whom this is the first.
 */
@ApplicationScoped
public class LinkPetition {
  private static final String DOUBLE = "CLERICAL_DUPLICATE";

  private final CaseRecord record;
  private final ActDay days;
  private final PetitionLinks links;
  private final RepeatOf repeats;
  private final Clock clock;

  @Inject
  LinkPetition(CaseRecord record, ActDay days, PetitionLinks links, RepeatOf repeats, Clock clock) {
    this.record = record;
    this.days = days;
    this.links = links;
    this.repeats = repeats;
    this.clock = clock;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public PetitionLink execute(Petition petition, Petition other, LinkRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    LinkedToAnother.check(petition.id(), other.id());
    if (links.stands(petition.id(), other.id())) {
      throw new RuleBroken("ALREADY_LINKED", null, "两件已经关联", "the two are linked already");
    }
    PetitionLink link =
        new PetitionLink(
            UuidV7.at(clock.instant()), petition.id(), other.id(), request.relation(), on);
    perform(petition, other, link, actor);
    links.add(link);
    record.of(petition, actor, "关联意见", request.text(), on);
    return link;
  }

  private void perform(Petition petition, Petition other, PetitionLink link, Actor actor) {
    LocalDate on = link.linkedOn();
    if (link.relation() == LinkRelation.REPEAT) {
      Matter matter = repeats.matter(other);
      petition
          .classifying()
          .linkAsRepeat(
              matter.matterNo(),
              matter.firstPetitionNo().orElse(null),
              repeats.kind(matter, other),
              on,
              actor);
      return;
    }
    if (link.relation() == LinkRelation.CLERICAL_DUPLICATE) {
      petition.intake().requestVoid(DOUBLE, on, actor);
    }
    petition.linking().link(link.id().toString(), link.relation(), other, on, actor);
  }
}
