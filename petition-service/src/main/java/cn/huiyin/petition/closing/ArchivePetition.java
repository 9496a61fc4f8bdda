package cn.huiyin.petition.closing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.casefile.PapersOnFile;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.part.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** 归档: with every paper its way requires on file, and nothing of it open. */
@ApplicationScoped
public class ArchivePetition {
  private final CaseRecord record;
  private final ActDay days;
  private final Petitions petitions;
  private final Instance<PapersOnFile> papers;

  @Inject
  ArchivePetition(
      CaseRecord record, ActDay days, Petitions petitions, Instance<PapersOnFile> papers) {
    this.record = record;
    this.days = days;
    this.petitions = petitions;
    this.papers = papers;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ArchivingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.afterwards().archive(titles(petition), partsArchived(petition), on, actor);
    return record.of(petition, actor, "卷宗目录", request.text(), on);
  }

  private Set<String> titles(Petition petition) {
    return papers.stream()
        .flatMap(source -> source.titles(petition.id()).stream())
        .collect(Collectors.toSet());
  }

  private boolean partsArchived(Petition petition) {
    return petition.parts().stream()
        .map(Part::childNo)
        .distinct()
        .map(petitions::findByNo)
        .flatMap(child -> child.stream())
        .allMatch(ArchivePetition::closedForGood);
  }

  private static boolean closedForGood(Petition child) {
    return child.stage() == PetitionStage.ARCHIVED || child.stage() == PetitionStage.WITHDRAWN;
  }
}
