package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 作废: a clerical double or test entry was voided by a second person; it leaves all figures.
 *
 * @param doubleOf number of the petition it doubles, or null
 */
@EventType(
    value = "petition.voided",
    summary =
        "A clerical double or test entry was voided by a second person; it leaves all figures (作废)")
public record PetitionVoided(LocalDate occurredOn, String reasonCode, String doubleOf)
    implements PetitionEvent {}
