package cn.huiyin.petition.handling.extension;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 不同意延期 (第三十四条): by the head of the unit; the days go on as they were. */
@ApplicationScoped
public class DeclineExtension {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  DeclineExtension(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ExtensionRefusalRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.inHandling().declineExtension(on, actor);
    return record.of(petition, actor, "延期审批意见", request.text(), on);
  }
}
