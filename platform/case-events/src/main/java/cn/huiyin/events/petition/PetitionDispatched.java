package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 转送、交办 (第二十二条): the petition was transferred or assigned to the competent unit.
 *
 * @param reportDue 交办期限; null for a transfer
 * @param underSeal an accusation
 * @param overridesCompetence the bureau's head sent it there although the table of competences
 *     doesn't (I-23)
 * @param replyDays days for the reply to a suggestion, where a policy sets others than the table of
 *     clocks; else null
 */
@EventType(
    value = "petition.dispatched",
    summary = "The petition was transferred or assigned to the competent unit (转送、交办)")
public record PetitionDispatched(
    LocalDate occurredOn,
    DispatchMode mode,
    Route route,
    String unitCode,
    LocalDate reportDue,
    boolean underSeal,
    boolean overridesCompetence,
    Integer replyDays)
    implements PetitionEvent {

  public PetitionDispatched(
      LocalDate occurredOn,
      DispatchMode mode,
      Route route,
      String unitCode,
      LocalDate reportDue,
      boolean underSeal,
      boolean overridesCompetence) {
    this(occurredOn, mode, route, unitCode, reportDue, underSeal, overridesCompetence, null);
  }
}
