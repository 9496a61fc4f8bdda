package cn.huiyin.mediation.requesting;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.mediation.acting.CaseNumbers;
import cn.huiyin.mediation.acting.NumberKind;
import cn.huiyin.mediation.acting.NumberTaken;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.mediation.MediationRequest;
import cn.huiyin.mediation.persistence.MediationCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 申请评理: opens a case. */
@ApplicationScoped
public class RequestMediation {
  private final MediationCases cases;
  private final CaseNumbers numbers;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public RequestMediation(
      MediationCases cases, CaseNumbers numbers, ActJournal journal, Clock clock) {
    this.cases = cases;
    this.numbers = numbers;
    this.journal = journal;
    this.clock = clock;
  }

  /** Opens the case; a request without a number gets the year's next. */
  @Transactional
  public MediationCase execute(MediationRequest request, LocalDate on, Actor actor) {
    MediationRequest numbered = request;
    if (request.caseNo() == null) {
      numbered =
          request.numbered(numbers.next(NumberKind.MEDIATION_CASE, on.getYear(), cases::has));
    } else {
      NumberTaken.check(cases.has(request.caseNo()));
    }
    MediationCase opened = MediationCase.request(UuidV7.at(clock.instant()), numbered, on);
    cases.add(opened);
    journal.record(opened, actor);
    return opened;
  }
}
