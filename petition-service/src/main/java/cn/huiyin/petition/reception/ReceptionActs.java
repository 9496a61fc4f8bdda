package cn.huiyin.petition.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 接访的三个行为, together for the resource. */
@ApplicationScoped
class ReceptionActs {
  private final ScheduleReception schedule;
  private final HoldReception hold;
  private final CancelReception cancel;

  @Inject
  ReceptionActs(ScheduleReception schedule, HoldReception hold, CancelReception cancel) {
    this.schedule = schedule;
    this.hold = hold;
    this.cancel = cancel;
  }

  ScheduleReception schedule() {
    return schedule;
  }

  HoldReception hold() {
    return hold;
  }

  CancelReception cancel() {
    return cancel;
  }
}
