package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.recusal.Recusals;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.enquiry.access.Sensitivity;
import cn.huiyin.petition.enquiry.access.Viewer;
import cn.huiyin.petition.enquiry.access.Visible;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 可见的信访件: what the caller may not know of is answered as absent (404). */
@RequestScoped
public class VisiblePetitions {
  private final EntityManager entities;
  private final Viewer viewer;
  private final Recusals recusals;

  @Inject
  VisiblePetitions(EntityManager entities, Viewer viewer, Recusals recusals) {
    this.entities = entities;
    this.viewer = viewer;
    this.recusals = recusals;
  }

  /** The petition, or 404. */
  public Petition get(UUID id) {
    Petition petition = entities.find(Petition.class, id);
    if (petition == null || !known(petition)) {
      throw Problems.notFound();
    }
    return petition;
  }

  /** Of what is sealed nobody with an interest in it knows, the two who keep it excepted. */
  private boolean known(Petition petition) {
    return viewer.mayKnow(visible(petition))
        && (!petition.underSeal() || viewer.mayKnowSealed() || unconcerned(petition));
  }

  private boolean unconcerned(Petition petition) {
    Actor actor = viewer.actor();
    return (petition.accusedUnit() == null || !petition.accusedUnit().equals(actor.unit()))
        && !recusals.has(petition.id(), petition.matterNo(), actor.staffId());
  }

  /**
   * The petition, if the caller may know of it or at least of its existence and days (检举控告之于督查员);
   * else 404. Never one that concerns the caller or the caller's unit (I-50, 第二十八条).
   */
  public Petition orItsDates(UUID id) {
    Petition petition = entities.find(Petition.class, id);
    if (petition == null || !(known(petition) || datesKnown(petition))) {
      throw Problems.notFound();
    }
    return petition;
  }

  private boolean datesKnown(Petition petition) {
    return viewer.mayKnowDates(visible(petition)) && unconcerned(petition);
  }

  /** Whether the caller may know of a petition that is named beside another. */
  public boolean mayKnow(UUID id) {
    Petition petition = entities.find(Petition.class, id);
    return petition != null && known(petition);
  }

  /** What decides who may see it: units it lies with or was given to. */
  public static Visible visible(Petition petition) {
    Set<String> units =
        Stream.of(
                Stream.ofNullable(petition.ownerUnit()),
                petition.dispatch().map(Dispatch::unitCode).stream())
            .flatMap(codes -> codes)
            .collect(Collectors.toSet());
    return new Visible(
        units,
        sorts(petition),
        petition.accusationReportedOn() != null,
        petition.dispatch().map(Dispatch::unitCode).orElse(null),
        petition.handler());
  }

  private static Set<Sensitivity> sorts(Petition petition) {
    Set<Sensitivity> sorts = EnumSet.of(kind(petition));
    if (petition.protectedAs().isPresent()) {
      sorts.add(Sensitivity.PROTECTED);
    }
    if (petition.stage() == PetitionStage.ARCHIVED) {
      sorts.add(Sensitivity.ARCHIVED);
    }
    return sorts;
  }

  private static Sensitivity kind(Petition petition) {
    if (petition.underSeal()) {
      return Sensitivity.SEALED;
    }
    boolean suggestion =
        petition.classification().filter(c -> c.is(PetitionKind.SUGGESTION)).isPresent();
    return suggestion ? Sensitivity.SUGGESTION : Sensitivity.ORDINARY;
  }
}
