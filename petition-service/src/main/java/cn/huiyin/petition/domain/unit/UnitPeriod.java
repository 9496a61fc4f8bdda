package cn.huiyin.petition.domain.unit;

import java.time.LocalDate;

/**
 * 机构沿革的一段: what an organ was from a day on, until its next period.
 *
 * @param from the day its facts took effect; the first period of an organ holds for all days before
 *     too, since nothing older is known
 */
public record UnitPeriod(LocalDate from, Unit unit) {}
