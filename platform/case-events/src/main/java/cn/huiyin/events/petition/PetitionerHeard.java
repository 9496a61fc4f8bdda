package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 听取信访人陈述 (第三十一条): the petitioner was heard. */
@EventType(value = "petition.petitioner-heard", summary = "The petitioner was heard (听取信访人陈述)")
public record PetitionerHeard(LocalDate occurredOn, String unitCode) implements PetitionEvent {}
