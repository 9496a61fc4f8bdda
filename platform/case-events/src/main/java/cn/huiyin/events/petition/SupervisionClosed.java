package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 督办结束 (第四十条): supervised handling ended.
 *
 * @param resultCode a name of {@link SupervisionResult}
 * @param stillOpen how many other supervisions of the petition go on
 */
@EventType(value = "petition.supervision-closed", summary = "Supervised handling ended (督办结束)")
public record SupervisionClosed(
    LocalDate occurredOn, String resultCode, String supervisionNo, int stillOpen)
    implements PetitionEvent {}
