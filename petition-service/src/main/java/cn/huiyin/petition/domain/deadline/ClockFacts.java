package cn.huiyin.petition.domain.deadline;

import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.stage.When;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * 期限事实: what an act tells the clocks.
 *
 * @param on the day of the act
 * @param startOn the day a clock that begins counts from
 * @param excludedFrom first day not counted, or null
 * @param days days of an extension, or 0
 * @param lengths what a person or a policy set; the table's length holds for the others
 * @param ownerUnit whose time begins to run, or null
 * @param noticeOwed whether a written notice is owed
 * @param holding the conditions that hold for this petition
 */
public record ClockFacts(
    LocalDate on,
    LocalDate startOn,
    LocalDate excludedFrom,
    int days,
    Map<StatutoryClock, Integer> lengths,
    String ownerUnit,
    boolean noticeOwed,
    Set<When> holding) {}
