package cn.huiyin.petition.domain.rule;

import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.Transition;
import cn.huiyin.petition.domain.state.Registration;
import java.time.LocalDate;

/** 先后有序: nothing happens to a petition before its receipt, and no step before the one before it. */
public final class DatesInOrder {
  private DatesInOrder() {}

  /**
   * The day of an act is neither before receipt nor before the step before it.
   *
   * @param registration null for the registration itself
   * @param lastStepOn day of the last step of the main line, or null
   */
  public static void check(
      Transition row, PetitionEvent event, Registration registration, LocalDate lastStepOn) {
    if (registration == null) {
      return;
    }
    LocalDate on = event.occurredOn();
    if (on.isBefore(registration.receivedOn())) {
      throw new RuleBroken(
          "BEFORE_RECEIPT",
          null,
          "“%s”的日期%s早于收到日期%s".formatted(row.act().chinese(), on, registration.receivedOn()),
          "%s on %s is before the receipt on %s"
              .formatted(row.act(), on, registration.receivedOn()));
    }
    if (!row.aside() && lastStepOn != null && on.isBefore(lastStepOn)) {
      throw new RuleBroken(
          "DATES_NOT_IN_ORDER",
          null,
          "“%s”的日期%s早于上一步骤的日期%s".formatted(row.act().chinese(), on, lastStepOn),
          "%s on %s is before the step before it on %s".formatted(row.act(), on, lastStepOn));
    }
  }
}
