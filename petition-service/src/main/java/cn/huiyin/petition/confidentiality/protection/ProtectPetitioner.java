package cn.huiyin.petition.confidentiality.protection;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.ProtectedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 特别保护 (I-56): found out after registration; stands on the audit log and in no event. */
@ApplicationScoped
public class ProtectPetitioner {
  private final ActJournal journal;

  @Inject
  ProtectPetitioner(ActJournal journal) {
    this.journal = journal;
  }

  /** From now on the identity is shown to fewer. */
  @Transactional
  public Petition execute(Petition petition, ProtectedPerson person, Actor actor) {
    petition.protect(person);
    journal.recordDeed("protection", "petition", petition.id(), actor, person.name());
    return petition;
  }
}
