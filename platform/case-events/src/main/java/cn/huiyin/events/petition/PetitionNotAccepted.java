package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 不予受理 (第十九、二十、二十三条): a written notice of non-acceptance was given.
 *
 * @param groundCode NA1 to NA7 of DOMAIN 2.7
 */
@EventType(
    value = "petition.not-accepted",
    summary = "A written notice of non-acceptance was given (不予受理)")
public record PetitionNotAccepted(LocalDate occurredOn, String groundCode, boolean byUnit)
    implements PetitionEvent {}
