package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 延长办理期限 (第三十四条): the handling period was extended.
 *
 * @param noticeOn day the petitioner was told
 */
@EventType(
    value = "petition.handling-extended",
    summary = "The handling period was extended (延长办理期限)")
public record HandlingExtended(LocalDate occurredOn, int days, LocalDate noticeOn)
    implements PetitionEvent {}
