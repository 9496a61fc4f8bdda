package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 督办结束 (第四十条): supervised handling ended. */
@EventType(value = "petition.supervision-closed", summary = "Supervised handling ended (督办结束)")
public record SupervisionClosed(LocalDate occurredOn, String resultCode) implements PetitionEvent {}
