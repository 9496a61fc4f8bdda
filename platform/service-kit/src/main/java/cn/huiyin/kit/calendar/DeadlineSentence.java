package cn.huiyin.kit.calendar;

import java.util.Locale;
import java.util.stream.Collectors;

/** 期限说明文字：one deadline's explanation as a sentence in Chinese and in English. */
final class DeadlineSentence {
  private final Deadline deadline;
  private final DeadlineLedger ledger;
  private final ClockRule rule;

  DeadlineSentence(Deadline deadline) {
    this.deadline = deadline;
    this.ledger = deadline.ledger();
    this.rule = ledger.clock().rule();
  }

  String chinese() {
    String unit = rule.length().dayCount().chinese();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s：依据%s，自%s（%s）的次日起算，%d%s"
            .formatted(
                rule.name().chinese(),
                rule.citation().chinese(),
                rule.starts().chinese(),
                ledger.startedOn(),
                ledger.length(),
                unit));
    chineseChanges(text, unit);
    text.append("；届满日为%s".formatted(deadline.due()));
    if (deadline.provisional()) {
      text.append("（有年度放假通知尚未录入，仅按周末计算，为暂定日期）");
    }
    return text.append("。").toString();
  }

  private void chineseChanges(StringBuilder text, String unit) {
    if (ledger.extensionDays() > 0) {
      text.append("，延长%d%s".formatted(ledger.extensionDays(), unit));
      text.append(rule.lapses() ? "（%s）".formatted(rule.extension().condition().chinese()) : "");
    }
    if (!ledger.exclusions().isEmpty()) {
      text.append("，")
          .append(rule.exclusion().chinese())
          .append("（")
          .append(intervals("至"))
          .append("）");
    }
    if (!deadline.rawEnd().equals(deadline.due())) {
      text.append(
          "；%s为%s，顺延"
              .formatted(
                  deadline.rawEnd(), deadline.calendar().kindOf(deadline.rawEnd()).chinese()));
    }
  }

  String english() {
    String unit = rule.length().dayCount().english();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: under %s, %d %s counted from the day after %s (%s)"
            .formatted(
                rule.name().english(),
                rule.citation().english(),
                ledger.length(),
                unit,
                ledger.startedOn(),
                rule.starts().english()));
    englishChanges(text);
    text.append("; due on %s".formatted(deadline.due()));
    if (deadline.provisional()) {
      text.append(
          " (provisional: a year's holiday notice isn't known, only weekends were skipped)");
    }
    return text.append(".").toString();
  }

  private void englishChanges(StringBuilder text) {
    if (ledger.extensionDays() > 0) {
      text.append(", extended by %d".formatted(ledger.extensionDays()));
      text.append(rule.lapses() ? " (%s)".formatted(rule.extension().condition().english()) : "");
    }
    if (!ledger.exclusions().isEmpty()) {
      text.append(", ")
          .append(rule.exclusion().english())
          .append(" (")
          .append(intervals(" to "))
          .append(")");
    }
    if (!deadline.rawEnd().equals(deadline.due())) {
      text.append(
          "; %s is a %s, so the end moves"
              .formatted(
                  deadline.rawEnd(), deadline.calendar().kindOf(deadline.rawEnd()).english()));
    }
  }

  private String intervals(String to) {
    return ledger.exclusions().stream()
        .map(e -> String.format(Locale.ROOT, "%s%s%s", e.from(), to, e.to()))
        .collect(Collectors.joining("、"));
  }
}
