package cn.huiyin.petition.execution;

import java.time.LocalDate;

/**
 * 未执行清单的条件.
 *
 * @param unit of this unit, or null for all
 * @param overdueOnly only what should have been done by now
 * @param registeredHere not what a ledger brought, which doesn't say what was carried out
 * @param today the business day
 */
record UnexecutedFilter(String unit, boolean overdueOnly, boolean registeredHere, LocalDate today) {

  /** What the system looks after by itself. */
  static UnexecutedFilter overdueHere(LocalDate today) {
    return new UnexecutedFilter(null, true, true, today);
  }
}
