package cn.huiyin.mediation.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.contract.CommittedCopy;
import cn.huiyin.mediation.domain.backlog.BacklogAct;
import cn.huiyin.mediation.domain.backlog.BacklogLifecycle;
import cn.huiyin.mediation.domain.backlog.BacklogStage;
import cn.huiyin.mediation.domain.campaign.ActivityAct;
import cn.huiyin.mediation.domain.campaign.ActivityLifecycle;
import cn.huiyin.mediation.domain.campaign.ActivityStage;
import cn.huiyin.mediation.domain.lifecycle.Lifecycle;
import cn.huiyin.mediation.domain.lifecycle.LifecycleRow;
import cn.huiyin.mediation.domain.mediation.MediationAct;
import cn.huiyin.mediation.domain.mediation.MediationLifecycle;
import cn.huiyin.mediation.domain.mediation.MediationStage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("法律表：提交的文档就是代码里的流程表")
class LawTableTest {
  private static final Path LAW = Path.of("../docs/law/mediation-lifecycles.md");

  @Test
  @DisplayName("三张流程表没有过时")
  void theCommittedTablesAreTheCodes() throws IOException {
    String rendered =
        "# 评理、积案与专项行动的流程表\n\n由代码生成。Rendered from code.\n\n"
            + table(
                "评理案件 Mediation cases",
                MediationLifecycle.TABLE,
                MediationStage::chinese,
                MediationAct::chinese)
            + table(
                "积案 Backlog cases",
                BacklogLifecycle.TABLE,
                BacklogStage::chinese,
                BacklogAct::chinese)
            + table(
                "专项行动活动 Campaign activities",
                ActivityLifecycle.TABLE,
                ActivityStage::chinese,
                ActivityAct::chinese);
    assertThat(new CommittedCopy(LAW).afterRendering(rendered)).isEqualTo(rendered);
  }

  private static <S extends Enum<S>, A extends Enum<A>> String table(
      String title, Lifecycle<S, A> lifecycle, Function<S, String> stage, Function<A, String> act) {
    return "## "
        + title
        + "\n\n| 阶段 stage | 行为 act | 转入 to | 依据 basis |\n|---|---|---|---|\n"
        + lifecycle.rows().stream().map(row -> row(row, stage, act)).collect(Collectors.joining())
        + "\n";
  }

  private static <S extends Enum<S>, A extends Enum<A>> String row(
      LifecycleRow<S, A> row, Function<S, String> stage, Function<A, String> act) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            said(row.from(), stage), said(row.act(), act), said(row.to(), stage), row.basis());
  }

  private static <E extends Enum<E>> String said(E code, Function<E, String> chinese) {
    return chinese.apply(code) + " `" + code.name() + "`";
  }
}
