package cn.huiyin.petition.casefile.supplement;

import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 补充说明: a text goes into the case file; the event says only that one came. */
@ApplicationScoped
public class SupplementPetition {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  SupplementPetition(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /**
   * Does the act on a petition of the running transaction, and records it.
   *
   * @param told the day it came, or null for today
   */
  @Transactional
  public Petition execute(Petition petition, String text, LocalDate told, Actor actor) {
    LocalDate on = days.of(told);
    petition.caseFile().supplement(SupplementKind.TEXT, on, actor);
    return record.of(petition, actor, "补充说明", text, on);
  }
}
