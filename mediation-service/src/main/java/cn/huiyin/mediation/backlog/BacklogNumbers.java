package cn.huiyin.mediation.backlog;

import cn.huiyin.mediation.acting.CaseNumbers;
import cn.huiyin.mediation.acting.NumberKind;
import cn.huiyin.mediation.persistence.BacklogCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 积案编号. */
@ApplicationScoped
class BacklogNumbers {
  private final BacklogCases cases;
  private final CaseNumbers numbers;

  @Inject
  BacklogNumbers(BacklogCases cases, CaseNumbers numbers) {
    this.cases = cases;
    this.numbers = numbers;
  }

  String next(LocalDate on) {
    return numbers.next(NumberKind.BACKLOG_CASE, on.getYear(), cases::has);
  }
}
