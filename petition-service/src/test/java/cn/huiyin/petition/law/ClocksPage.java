package cn.huiyin.petition.law;

import cn.huiyin.kit.calendar.ClockRule;
import cn.huiyin.kit.calendar.StatutoryClock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The clock table as a page a lawyer can read. */
final class ClocksPage {
  private ClocksPage() {}

  static String render() {
    return HEAD
        + Arrays.stream(StatutoryClock.values())
            .map(ClocksPage::line)
            .collect(Collectors.joining());
  }

  private static String line(StatutoryClock clock) {
    ClockRule rule = clock.rule();
    return "| `%s` %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            clock,
            rule.name().chinese(),
            rule.length().days() == 0 ? "由人设定" : rule.length().chinese(),
            basis(rule),
            rule.citation().chinese(),
            rule.starts().chinese(),
            rule.ends().chinese(),
            extension(rule),
            rule.exclusion().isEmpty() ? "—" : rule.exclusion().chinese(),
            rule.breach().chinese());
  }

  private static String extension(ClockRule rule) {
    return rule.extension().isAllowed()
        ? "不超过" + rule.extension().maxDays() + "：" + rule.extension().condition().chinese()
        : "不得延期";
  }

  private static String basis(ClockRule rule) {
    return switch (rule.length().basis()) {
      case LAW -> "法定";
      case POLICY -> "本系统政策";
      case SET_BY_PERSON -> "逐案设定";
    };
  }

  private static final String HEAD =
      """
      # 期限表 The clocks

      由代码生成（`StatutoryClock`），不得手改。起算之日不计；末日为休息日的，顺延至其后第一个工作日（民法典第二百零一条、第二百零三条）。

      Rendered from code (`StatutoryClock`), never edited. The start day isn't counted; an end on a rest
      day moves to the next working day. Run the test with `-Dhuiyin.render=true` to write it anew.

      | 期限 Clock | 长度 | 性质 | 依据 | 起算 | 终止 | 延期 | 扣除 | 超期后果 |
      |---|---|---|---|---|---|---|---|---|
      """;
}
