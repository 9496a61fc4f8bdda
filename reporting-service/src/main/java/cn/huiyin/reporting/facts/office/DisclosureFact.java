package cn.huiyin.reporting.facts.office;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 公开信息: where and when it was first made open.
 *
 * @param proactiveOnPortalOn first proactive publication on the county portal, or null
 * @param withdrawnOn day it was taken down, or null; a withdrawn item stays counted
 */
public record DisclosureFact(
    UUID caseId,
    String caseNo,
    String category,
    LocalDate proactiveOnPortalOn,
    LocalDate withdrawnOn)
    implements Fact {

  public static DisclosureFact of(CaseHistory history) {
    LocalDate published = null;
    LocalDate withdrawn = null;
    for (LoggedEvent event : history.events()) {
      if (published == null && isFirstOnPortal(event)) {
        published = event.occurredOn();
      } else if ("disclosure.withdrawn".equals(event.type())) {
        withdrawn = event.occurredOn();
      }
    }
    return new DisclosureFact(
        history.caseId(),
        history.firstText("itemNo"),
        history.lastText("categoryCode"),
        published,
        withdrawn);
  }

  private static boolean isFirstOnPortal(LoggedEvent event) {
    return "disclosure.published".equals(event.type())
        && event.flag("first")
        && "PROACTIVE".equals(event.text("mode"))
        && "COUNTY_PORTAL".equals(event.text("platform"));
  }
}
