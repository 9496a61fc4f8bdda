package cn.huiyin.petition.enquiry.petition;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
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

  @Inject
  VisiblePetitions(EntityManager entities, Viewer viewer) {
    this.entities = entities;
    this.viewer = viewer;
  }

  /** The petition, or 404. */
  public Petition get(UUID id) {
    Petition petition = entities.find(Petition.class, id);
    if (petition == null || !viewer.mayKnow(visible(petition))) {
      throw Problems.notFound();
    }
    return petition;
  }

  /** Whether the caller may know of a petition that is named beside another. */
  public boolean mayKnow(UUID id) {
    Petition petition = entities.find(Petition.class, id);
    return petition != null && viewer.mayKnow(visible(petition));
  }

  /** What decides who may see it: units it lies with or was given to. */
  public static Visible visible(Petition petition) {
    Set<String> units =
        Stream.of(
                Stream.ofNullable(petition.ownerUnit()),
                petition.dispatch().map(Dispatch::unitCode).stream())
            .flatMap(codes -> codes)
            .collect(Collectors.toSet());
    return new Visible(units, sorts(petition));
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
