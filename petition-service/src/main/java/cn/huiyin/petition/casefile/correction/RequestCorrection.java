package cn.huiyin.petition.casefile.correction;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.privacy.ResidentId;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 申请更正 (个人信息保护法 第四十六条): nothing changes until a person has looked at it. */
@ApplicationScoped
public class RequestCorrection {
  private final Corrections corrections;
  private final ActJournal journal;

  @Inject
  RequestCorrection(Corrections corrections, ActJournal journal) {
    this.corrections = corrections;
    this.journal = journal;
  }

  /** Takes the request down. */
  @Transactional
  public CorrectionView execute(Petition petition, CorrectionRequest request, Actor actor) {
    boolean idNumber = request.field() == CorrectableField.ID_NUMBER;
    if (idNumber && !ResidentId.isPlausible(request.value())) {
      throw Problems.badField("value", "身份证号码有误，请核对", "the resident ID number is wrong");
    }
    Correction correction =
        corrections.add(petition.id(), request.field(), request.value().strip());
    journal.recordDeed(
        "correction.requested", "petition", petition.id(), actor, request.field().name());
    return CorrectionView.of(correction);
  }
}
