package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;

/**
 * 分类意见 (第二十二条): what a person decided.
 *
 * @param unitCode the competent unit, or null outside the county
 * @param firstOfMatter 初信初访
 * @param accusedUnit 被检举单位, or null; it never leaves the case file
 */
public record ClassificationDecision(
    PetitionKind kind,
    Route route,
    String subjectCode,
    String unitCode,
    String matterNo,
    boolean firstOfMatter,
    String accusedUnit) {}
