package cn.huiyin.reporting.domain;

import cn.huiyin.events.ledger.OutreachType;
import java.time.LocalDate;

/**
 * 一条宣传记录的内容.
 *
 * @param quantity in the type's unit; of a READ, the article's reads so far
 * @param articleRef which article, where there is one
 * @param theme 主题: the unit's own words; kept here, never sent
 */
public record OutreachEntry(
    LocalDate on,
    OutreachType type,
    int quantity,
    String articleRef,
    String divisionCode,
    String theme) {}
