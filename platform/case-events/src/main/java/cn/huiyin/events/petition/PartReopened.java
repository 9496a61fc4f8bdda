package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 拆分件重新办理 (I-06): a concluded part of a split petition is open again, and with it the petition. */
@EventType(
    value = "petition.part-reopened",
    summary =
        "A concluded part of a split petition is open again, and with it the petition (拆分件重新办理)")
public record PartReopened(LocalDate occurredOn, String childPetitionNo) implements PetitionEvent {}
