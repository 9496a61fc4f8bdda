package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 分类 (第二十二条): a person classified the petition.
 *
 * @param unitCode the competent unit, or null outside the county
 * @param firstOfMatter 初信初访: first registered petition of its matter
 */
@EventType(value = "petition.classified", summary = "A person classified the petition (分类)")
public record PetitionClassified(
    LocalDate occurredOn,
    PetitionKind kind,
    Route route,
    String subjectCode,
    String unitCode,
    String matterNo,
    boolean firstOfMatter)
    implements PetitionEvent {}
