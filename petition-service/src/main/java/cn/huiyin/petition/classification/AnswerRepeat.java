package cn.huiyin.petition.classification;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.linking.RepeatOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 答复重复信访: with the answer served it is concluded. */
@ApplicationScoped
public class AnswerRepeat {
  private final CaseRecord record;
  private final ActDay days;
  private final RepeatOf repeats;

  @Inject
  AnswerRepeat(CaseRecord record, ActDay days, RepeatOf repeats) {
    this.record = record;
    this.days = days;
    this.repeats = repeats;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RepeatAnswerRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.classifying().answerRepeat(repeats.closedToHandling(petition), on, actor);
    return record.of(petition, actor, "进展告知", request.text(), on);
  }
}
