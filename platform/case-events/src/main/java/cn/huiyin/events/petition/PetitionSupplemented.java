package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 补充材料: a further text or file came into the case file; what it says stays there. */
@EventType(
    value = "petition.supplemented",
    summary = "A further text or file came into the case file (补充材料)")
public record PetitionSupplemented(LocalDate occurredOn, SupplementKind kind)
    implements PetitionEvent {}
