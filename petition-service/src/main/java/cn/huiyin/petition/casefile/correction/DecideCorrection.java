package cn.huiyin.petition.casefile.correction;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.PetitionerRecord;
import cn.huiyin.petition.identity.PetitionerDetails;
import cn.huiyin.petition.identity.SealedIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** 决定更正: the old value is gone with it; that it was changed, by whom and when, stays. */
@ApplicationScoped
public class DecideCorrection {
  private final Corrections corrections;
  private final CaseFiles files;
  private final SealedIdentity identity;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  DecideCorrection(
      Corrections corrections,
      CaseFiles files,
      SealedIdentity identity,
      ActJournal journal,
      Clock clock) {
    this.corrections = corrections;
    this.files = files;
    this.identity = identity;
    this.journal = journal;
    this.clock = clock;
  }

  /** Decides on one request of the petition, once. */
  @Transactional
  public CorrectionView execute(Petition petition, UUID id, boolean grant, Actor actor) {
    Correction correction = corrections.find(petition.id(), id).orElseThrow(Problems::notFound);
    if (correction.granted() != null) {
      throw new RuleBroken(
          "CORRECTION_DECIDED_ONCE", "个人信息保护法 第四十六条", "该更正申请已经决定", "it has been decided");
    }
    correction.decide(grant, actor.staffId(), clock.instant());
    if (grant) {
      put(petition, correction);
    }
    journal.recordDeed(
        grant ? "correction.granted" : "correction.refused",
        "petition",
        petition.id(),
        actor,
        correction.field().name());
    return CorrectionView.of(correction);
  }

  private void put(Petition petition, Correction correction) {
    PetitionerRecord record = files.petitionerOf(petition.id()).orElseThrow();
    PetitionerDetails right =
        correction.field().put(identity.open(record), corrections.valueOf(correction));
    PetitionerRecord sealed = identity.of(petition.id(), right);
    record.correct(sealed.sealed(), sealed.indexes());
  }
}
