package cn.huiyin.petition.citizen.progress;

import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;
import cn.huiyin.petition.enquiry.history.CaseFileEntry;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 可供信访人查询的步骤 (DOMAIN 2.2): notices and opinions with their dates, and nothing else. */
final class ShownSteps {
  private record Shown(String step, String name) {}

  private static final Map<String, Shown> SHOWN =
      Map.ofEntries(
          Map.entry("petition.registered", new Shown("REGISTERED", "登记")),
          Map.entry("petition.dispatched", new Shown("DISPATCHED", "转送、交办")),
          Map.entry("petition.forwarded-down", new Shown("FORWARDED", "转下级单位办理")),
          Map.entry("petition.guided", new Shown("GUIDED", "引导告知")),
          Map.entry("petition.accepted", new Shown("ACCEPTED", "受理告知")),
          Map.entry("petition.not-accepted", new Shown("NOT_ACCEPTED", "不予受理告知")),
          Map.entry("petition.no-longer-accepted", new Shown("NO_LONGER_ACCEPTED", "不再受理告知")),
          Map.entry("petition.route-guidance-served", new Shown("ROUTE_NOTICE", "法定途径告知")),
          Map.entry("petition.handling-extended", new Shown("EXTENDED", "延期告知")),
          Map.entry("petition.suggestion-replied", new Shown("REPLIED", "答复")),
          Map.entry("petition.repeat-answered", new Shown("REPEAT_ANSWERED", "重复信访答复")),
          Map.entry("petition.settlement-reached", new Shown("SETTLED", "和解、调解")),
          Map.entry("petition.opinion-served", new Shown("OPINION_SERVED", "处理意见书送达")),
          Map.entry("petition.review-not-accepted", new Shown("REVIEW_NOT_ACCEPTED", "不予受理复查")),
          Map.entry("petition.review-opinion-served", new Shown("REVIEW_SERVED", "复查意见送达")),
          Map.entry(
              "petition.re-review-not-accepted", new Shown("REREVIEW_NOT_ACCEPTED", "不予受理复核")),
          Map.entry("petition.re-review-opinion-served", new Shown("REREVIEW_SERVED", "复核意见送达")),
          Map.entry("petition.accusation-handed-over", new Shown("HANDED_OVER", "移交")),
          Map.entry("petition.concluded", new Shown("CONCLUDED", "办结")),
          Map.entry("petition.supplemented", new Shown("SUPPLEMENTED", "补充材料")),
          Map.entry("petition.withdrawn", new Shown("WITHDRAWN", "撤回")),
          Map.entry("petition.voided", new Shown("VOIDED", "作废")));

  private ShownSteps() {}

  /**
   * The steps that are shown, oldest first.
   *
   * @param sealed 检举控告: to which organ it went is not shown
   */
  static List<ProgressStep> of(List<CaseFileEntry> entries, boolean sealed, UnitTree units) {
    return entries.stream()
        .map(entry -> step(entry, sealed, units))
        .filter(Objects::nonNull)
        .toList();
  }

  private static ProgressStep step(CaseFileEntry entry, boolean sealed, UnitTree units) {
    Shown shown = SHOWN.get(entry.type());
    return shown == null
        ? null
        : new ProgressStep(
            shown.step,
            shown.name,
            entry.occurredOn(),
            sealed ? null : unitName(entry.data().get("unitCode"), units));
  }

  private static String unitName(JsonNode code, UnitTree units) {
    return code == null ? null : units.unit(code.asText()).map(Unit::name).orElse(null);
  }
}
