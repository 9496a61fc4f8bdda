package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 撤销关联 (DOMAIN 2.12): a link was wrong. Undoing that of a repeat takes back its first disposition
 * and its conclusion: the petition is to be disposed of again.
 *
 * @param classified whether the petition goes back to its classification, not to its registration
 */
@EventType(
    value = "petition.link-undone",
    summary = "A link was taken back; a repeat is to be disposed of again (撤销关联)")
public record LinkUndone(
    LocalDate occurredOn,
    String linkId,
    LinkRelation relation,
    boolean classified,
    String reasonCode)
    implements PetitionEvent {}
