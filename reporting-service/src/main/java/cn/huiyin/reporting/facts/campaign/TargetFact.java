package cn.huiyin.reporting.facts.campaign;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** 年度目标: the last number set for each year, metric and unit. */
public record TargetFact(UUID caseId, String caseNo, Map<Key, Integer> targets) implements Fact {

  /**
   * What a target is for.
   *
   * @param unit a unit's share, or null for the county's target
   */
  public record Key(int year, String metric, String unit) {}

  public static TargetFact of(CaseHistory history) {
    Map<Key, Integer> targets = new LinkedHashMap<>();
    for (LoggedEvent event : history.events()) {
      if ("backlog.annual-target-set".equals(event.type())) {
        targets.put(
            new Key(event.number("year"), event.text("metric"), event.text("unitCode")),
            event.number("target"));
      }
    }
    return new TargetFact(history.caseId(), history.firstText("metric"), targets);
  }
}
