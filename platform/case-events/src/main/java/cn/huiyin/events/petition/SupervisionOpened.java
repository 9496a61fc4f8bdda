package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 督办 (第四十条): supervised handling began. */
@EventType(value = "petition.supervision-opened", summary = "Supervised handling began (督办)")
public record SupervisionOpened(LocalDate occurredOn, String groundCode, String unitCode)
    implements PetitionEvent {}
