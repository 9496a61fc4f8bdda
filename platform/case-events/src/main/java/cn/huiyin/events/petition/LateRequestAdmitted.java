package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 准予顺延 (民事诉讼法第八十六条, by analogy): the reviewing organ admitted a request that came after the window,
 * since an obstacle had kept the petitioner.
 *
 * @param days by which the window is longer, so that the request is in time
 */
@EventType(
    value = "petition.late-request-admitted",
    summary = "A request after the window was admitted for an obstacle (准予顺延)")
public record LateRequestAdmitted(LocalDate occurredOn, String reviewNo, int days)
    implements PetitionEvent {}
