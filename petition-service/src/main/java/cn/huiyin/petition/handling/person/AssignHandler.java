package cn.huiyin.petition.handling.person;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.Interests;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 确定承办人 (DOMAIN 7.2): by the head of the unit, of a person without an interest (第二十八条). */
@ApplicationScoped
public class AssignHandler {
  private final CaseRecord record;
  private final Interests interests;
  private final ActDay days;

  @Inject
  AssignHandler(CaseRecord record, Interests interests, ActDay days) {
    this.record = record;
    this.interests = interests;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, HandlerRequest request, Actor head) {
    LocalDate on = days.of(request.occurredOn());
    interests.refuse(petition, request.staff());
    petition.beside().assignHandler(request.staff(), on, head);
    return record.of(petition, head);
  }
}
