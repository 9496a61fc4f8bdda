package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 满意度评价: the petitioner rated the bureau or the unit.
 *
 * @param unitCode the unit rated, or null
 */
@EventType(
    value = "petition.rated",
    summary = "The petitioner rated the bureau or the unit (满意度评价)")
public record PetitionRated(
    LocalDate occurredOn, RatedObject object, Rating rating, String unitCode)
    implements PetitionEvent {}
