package cn.huiyin.petition.opinion;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 送达处理意见: proven service starts the review window (I-18). */
@ApplicationScoped
public class ServeOpinion {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ServeOpinion(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OpinionServiceRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.opinions().serve(on, actor);
    return record.of(petition, actor, "送达回证", paper(request), on);
  }

  private static String paper(OpinionServiceRequest request) {
    String evidence = "送达证明：" + request.evidenceCode();
    return request.text() == null ? evidence : evidence + "\n" + request.text();
  }
}
