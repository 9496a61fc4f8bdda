package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 申报终结 (DOMAIN 2.10): a matter re-reviewed below the province is filed for audit. */
@ApplicationScoped
public class FileFinality {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  FileFinality(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, FinalityRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.afterwards().fileFinality(on, actor);
    return record.of(petition, actor, "终结备案材料", request.text(), on);
  }
}
