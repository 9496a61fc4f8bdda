package cn.huiyin.petition.execution;

import cn.huiyin.events.petition.ExecutionStatus;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 认定未执行: the day has passed and nobody has said that it is done. */
@ApplicationScoped
class FindUnexecuted {
  private final Petitions petitions;
  private final CaseRecord record;
  private final NonExecution nonExecution;

  @Inject
  FindUnexecuted(Petitions petitions, CaseRecord record, NonExecution nonExecution) {
    this.petitions = petitions;
    this.record = record;
    this.nonExecution = nonExecution;
  }

  /** Whether it was found; while a review goes on nothing is demanded. */
  @Transactional
  public boolean execute(UUID petitionId, LocalDate today) {
    Optional<Petition> found =
        petitions
            .findForAct(petitionId)
            .filter(
                each ->
                    PetitionLifecycle.find(each.stage(), PetitionAct.TRACK_EXECUTION).isPresent())
            .filter(each -> each.execution().filter(execution -> !execution.done()).isPresent());
    found.ifPresent(each -> find(each, today));
    return found.isPresent();
  }

  private void find(Petition petition, LocalDate today) {
    petition.afterwards().trackExecution(ExecutionStatus.NOT_EXECUTED, null, today, Actor.SYSTEM);
    record.of(petition, Actor.SYSTEM);
    nonExecution.found(petition, today);
  }
}
