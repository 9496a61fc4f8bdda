package cn.huiyin.disclosure.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.disclosure.domain.item.DisclosureAct;
import cn.huiyin.disclosure.domain.item.DisclosureLifecycle;
import cn.huiyin.disclosure.domain.item.DisclosureStage;
import cn.huiyin.disclosure.domain.lifecycle.Lifecycle;
import cn.huiyin.disclosure.domain.lifecycle.Transition;
import cn.huiyin.disclosure.domain.request.RequestAct;
import cn.huiyin.disclosure.domain.request.RequestLifecycle;
import cn.huiyin.disclosure.domain.request.RequestStage;
import cn.huiyin.embedded.contract.CommittedCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("法律表：提交的文档就是代码里的状态转换表")
class LawTableTest {
  private static final Path LAW = Path.of("../docs/law/disclosure-lifecycles.md");

  @Test
  @DisplayName("两张状态转换表没有过时")
  void theCommittedTablesAreTheCodes() throws IOException {
    String rendered =
        "# 政府信息公开的状态转换表\n\n"
            + "由代码生成，条号为《政府信息公开条例》（2019）。"
            + "Rendered from code; articles of the Regulations on Open Government Information.\n\n"
            + table("公开信息 Items", DisclosureLifecycle.TABLE)
            + "\n"
            + table("公开申请 Requests", RequestLifecycle.TABLE);
    assertThat(new CommittedCopy(LAW).afterRendering(rendered)).isEqualTo(rendered);
  }

  private static String table(String title, Lifecycle<?, ?> lifecycle) {
    return "## "
        + title
        + "\n\n| 环节 stage | 行为 act | 转入 to | 条 article |\n|---|---|---|---|\n"
        + lifecycle.rows().stream().map(LawTableTest::row).collect(Collectors.joining());
  }

  private static String row(Transition<?, ?> row) {
    return "| %s | %s | %s | %s |\n"
        .formatted(said(row.from()), said(row.act()), said(row.to()), row.article());
  }

  private static String said(Enum<?> code) {
    return chinese(code) + " `" + code.name() + "`";
  }

  private static String chinese(Enum<?> code) {
    if (code instanceof DisclosureStage stage) {
      return stage.chinese();
    }
    if (code instanceof DisclosureAct act) {
      return act.chinese();
    }
    return code instanceof RequestStage stage ? stage.chinese() : ((RequestAct) code).chinese();
  }
}
