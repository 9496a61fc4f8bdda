package cn.huiyin.mediation.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.mediation.PartyRole;
import cn.huiyin.mediation.domain.lifecycle.LifecycleRow;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("评理流程表")
class MediationLifecycleTest {
  private static final List<LifecycleRow<MediationStage, MediationAct>> ROWS =
      MediationLifecycle.TABLE.rows();

  @Test
  @DisplayName("每个阶段都可到达，每个行为都有一行，每行都有依据")
  void theTableIsWhole() {
    Set<MediationStage> reached =
        ROWS.stream()
            .map(LifecycleRow::to)
            .collect(Collectors.toCollection(() -> EnumSet.of(MediationStage.REQUESTED)));
    assertThat(reached).containsExactlyInAnyOrder(MediationStage.values());
    assertThat(ROWS).extracting(LifecycleRow::act).contains(MediationAct.values());
    assertThat(ROWS).allSatisfy(row -> assertThat(row.basis()).isNotBlank());
  }

  @Test
  @DisplayName("同一阶段同一行为只有一行")
  void noStageHasTwoWaysForOneAct() {
    assertThat(ROWS.stream().map(row -> row.from() + " " + row.act()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("不予受理和撤销之后没有出路")
  void declinedAndReversedAreEnds() {
    Set<MediationStage> ends = EnumSet.allOf(MediationStage.class);
    ROWS.forEach(row -> ends.remove(row.from()));
    assertThat(ends).containsExactlyInAnyOrder(MediationStage.DECLINED, MediationStage.REVERSED);
  }

  @Test
  @DisplayName("当事人一栏存取不变")
  void partiesSurviveTheirColumn() {
    PartiesColumn column = new PartiesColumn();
    Parties parties = Parties.of(Arrays.asList(PartyRole.values())).withConsentOf(2);
    assertThat(column.convertToDatabaseColumn(parties)).isEqualTo("APPLICANT-;RESPONDENT+;OTHER-");
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(parties)))
        .isEqualTo(parties);
    assertThat(parties.roles()).containsExactly(PartyRole.values());
  }
}
