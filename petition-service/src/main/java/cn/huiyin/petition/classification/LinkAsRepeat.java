package cn.huiyin.petition.classification;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 关联重复信访: a person confirms that it is the same matter. */
@ApplicationScoped
public class LinkAsRepeat {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;

  @Inject
  LinkAsRepeat(CaseRecord record, ActDay days, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RepeatLinkRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    Matter matter = matters.forRepeat(request.matterNo());
    petition
        .classifying()
        .linkAsRepeat(
            matter.matterNo(), matter.firstPetitionNo().orElse(null), request.kind(), on, actor);
    return record.of(petition, actor, "关联意见", request.text(), on);
  }
}
