package cn.huiyin.petition.law;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.contract.CommittedCopy;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/law 由代码生成，提交的就是代码所说的")
class LawPagesTest {
  private static final Path LAW = Path.of("../docs/law");

  @Test
  @DisplayName("办理流程表")
  void theCommittedLifecycleIsTheCodes() throws Exception {
    assertCurrent("lifecycle.md", LifecyclePage.render());
  }

  @Test
  @DisplayName("期限表")
  void theCommittedClocksAreTheCodes() throws Exception {
    assertCurrent("clocks.md", ClocksPage.render());
  }

  private static void assertCurrent(String name, String rendered) throws Exception {
    CommittedCopy copy = new CommittedCopy(LAW.resolve(name));
    assertThat(copy.afterRendering(rendered))
        .as("%s is stale: run with -Dhuiyin.render=true", name)
        .isEqualTo(rendered);
  }
}
