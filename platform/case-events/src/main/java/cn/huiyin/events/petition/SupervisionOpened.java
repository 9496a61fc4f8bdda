package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 督办 (第四十条): supervised handling began.
 *
 * @param groundCode a name of {@link SupervisionGround}
 * @param unitCode the unit that is supervised
 * @param answerDue day by which the unit answers, or null
 * @param breachCode which breach it answers, where the system found one; a breach is supervised
 *     once
 */
@EventType(value = "petition.supervision-opened", summary = "Supervised handling began (督办)")
public record SupervisionOpened(
    LocalDate occurredOn,
    String groundCode,
    String unitCode,
    String supervisionNo,
    SupervisionForm form,
    LocalDate answerDue,
    String breachCode)
    implements PetitionEvent {}
