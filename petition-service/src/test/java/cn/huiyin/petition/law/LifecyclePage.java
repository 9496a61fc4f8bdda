package cn.huiyin.petition.law;

import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.stage.ClockEffect;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.stage.Transition;
import cn.huiyin.petition.domain.stage.When;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The lifecycle as a page a lawyer can read. */
final class LifecyclePage {
  private LifecyclePage() {}

  static String render() {
    StringBuilder page = new StringBuilder(HEAD);
    for (PetitionStage stage : PetitionStage.values()) {
      String rows = rows(stage);
      page.append("\n## ").append(stage.chinese()).append(" `").append(stage).append("`\n\n");
      page.append(rows.isEmpty() ? "没有可以办理的行为。Nothing may be done.\n" : COLUMNS + rows);
    }
    return page.toString();
  }

  private static String rows(PetitionStage stage) {
    return PetitionLifecycle.rows().stream()
        .filter(row -> row.from() == stage)
        .map(LifecyclePage::line)
        .collect(Collectors.joining());
  }

  private static String line(Transition row) {
    return "| %s `%s` | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            row.act().chinese(),
            row.act(),
            row.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(ActorRole::chinese)
                .collect(Collectors.joining("、")),
            row.moves() ? row.to().chinese() : row.aside() ? "不变（侧状态）" : "不变",
            row.article().equals("—") ? "—" : "第" + row.article() + "条",
            row.document(),
            row.effects().stream().map(LifecyclePage::effect).collect(Collectors.joining("；")),
            row.keeper() == null ? "" : row.keeper().chinese());
  }

  private static String effect(ClockEffect effect) {
    String clock = effect.clock() == null ? "除交办反馈外的全部" : effect.clock().name();
    String when = effect.when() == When.ALWAYS ? "" : "（" + effect.when().chinese() + "）";
    return effect.kind().chinese() + clock + when;
  }

  private static final String HEAD =
      """
      # 信访件办理流程 The lifecycle of a petition

      由代码生成（`PetitionLifecycle`），不得手改。条号为《信访工作条例》(2022)。表中没有的行为，不允许办理。

      Rendered from code (`PetitionLifecycle`), never edited. Articles are those of the Regulations on
      Petition Work (2022). What has no row is not allowed. Run the test with `-Dhuiyin.render=true` to
      write it anew.
      """;

  private static final String COLUMNS =
      """
      | 行为 Act | 由谁 By | 至 To | 依据 Under | 文书 Document | 期限 Clocks | 责任主体 Kept by |
      |---|---|---|---|---|---|---|
      """;
}
