package cn.huiyin.petition.opinion;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 起草处理意见 (第三十二条): with facts and legal basis, one outcome for each claim. */
@ApplicationScoped
public class DraftOpinion {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  DraftOpinion(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OpinionDraftRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.opinions().draft(request.claimOutcomes(), request.redoBasis(), on, actor);
    return record.of(petition, actor, "意见书稿", paper(request), on);
  }

  private static String paper(OpinionDraftRequest request) {
    return request.text() + "\n依据：" + String.join("；", request.legalBasis());
  }
}
