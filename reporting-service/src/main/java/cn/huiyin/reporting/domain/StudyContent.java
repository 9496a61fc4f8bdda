package cn.huiyin.reporting.domain;

import cn.huiyin.events.ledger.StudyForm;
import java.time.LocalDate;
import java.util.List;

/**
 * 学习的内容.
 *
 * @param ruleOfLaw 法治主题: needed to count in F15
 * @param topics the unit's own words; kept here, never sent
 */
public record StudyContent(
    LocalDate heldOn, StudyForm form, boolean ruleOfLaw, int attendees, List<String> topics) {
  public StudyContent {
    topics = List.copyOf(topics);
  }
}
