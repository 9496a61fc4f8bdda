package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 重新分类: the classification was changed before dispatch or after an accepted objection. */
@EventType(
    value = "petition.reclassified",
    summary =
        "The classification was changed before dispatch or after an accepted objection (重新分类)")
public record PetitionReclassified(
    LocalDate occurredOn,
    PetitionKind kind,
    Route route,
    String subjectCode,
    String unitCode,
    String matterNo,
    boolean firstOfMatter,
    String reasonCode)
    implements PetitionEvent {}
