package cn.huiyin.mediation.domain.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.mediation.domain.lifecycle.LifecycleRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("积案流程表")
class BacklogLifecycleTest {
  private static final List<LifecycleRow<BacklogStage, BacklogAct>> ROWS =
      BacklogLifecycle.TABLE.rows();

  @Test
  @DisplayName("每个阶段都可到达，每个行为都有一行，每行都有依据，没有重行")
  void theTableIsWhole() {
    Set<BacklogStage> reached =
        ROWS.stream()
            .map(LifecycleRow::to)
            .collect(Collectors.toCollection(() -> EnumSet.of(BacklogStage.PROPOSED)));
    assertThat(reached).containsExactlyInAnyOrder(BacklogStage.values());
    assertThat(ROWS).extracting(LifecycleRow::act).contains(BacklogAct.values());
    assertThat(ROWS).allSatisfy(row -> assertThat(row.basis()).isNotBlank());
    assertThat(ROWS.stream().map(row -> row.from() + " " + row.act()).toList())
        .doesNotHaveDuplicates();
  }
}
