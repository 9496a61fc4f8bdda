package cn.huiyin.petition.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.stage.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("文书种类与流转表一致")
class PaperKindTest {

  @ParameterizedTest
  @EnumSource(value = PaperKind.class, names = "PROPOSAL_LETTER", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("流转表中该行为的文书栏写着这种文书")
  void theLifecycleNamesThePaperOfEachAct(PaperKind kind) {
    assertThat(kind.acts()).isNotEmpty();
    kind.acts()
        .forEach(
            act ->
                assertThat(rows(act))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.document()).contains(kind.chinese())));
  }

  @Test
  @DisplayName("送达处理意见：先意见书，后送达回证")
  void anOpinionComesBeforeTheRecordOfItsService() {
    assertThat(PaperKind.of(PetitionAct.SERVE_OPINION))
        .containsExactly(PaperKind.OPINION, PaperKind.SERVICE_RECORD);
    assertThat(PaperKind.of(PetitionAct.RATE)).isEmpty();
  }

  @Test
  @DisplayName("流转表文书栏（2.15）每一行写明的，都有模板成文，或者是草稿、内部意见和申请")
  void everyPaperOfTheTableHasItsTemplate() {
    Set<String> texts =
        Set.of(
            "查询码", "意见书稿", "复查意见书稿", "复核意见书稿", "审批单", "异议函稿", "作废申请", "关联意见", "撤销关联意见", "拆分意见",
            "代表推选书", "加入同意书", "评理意见", "调解协议", "认可意见", "退回通知", "移送函", "补充材料", "评价记录", "超期说明", "承继决定",
            "解除密件申请", "解除密件决定", "紧急信息续报", "领导批示", "督办反馈", "督办结果", "协调会纪要", "包案措施", "包案签认", "包案结果",
            "延期申请", "延期审批意见", "检举控告专报");
    PetitionLifecycle.rows()
        .forEach(
            row -> {
              Set<String> issued =
                  PaperKind.of(row.act()).stream()
                      .map(PaperKind::chinese)
                      .collect(Collectors.toSet());
              assertThat(Arrays.stream(row.document().split("(?<!调解)、")).toList())
                  .as(row.act().name())
                  .allMatch(
                      name ->
                          name.equals("—")
                              || name.isBlank()
                              || issued.contains(name)
                              || texts.contains(name)
                              || row.act() == PetitionAct.ANSWER_REPEAT);
            });
  }

  @Test
  @DisplayName("按代码查文书种类")
  void aKindIsFoundByItsCode() {
    assertThat(PaperKind.named("OPINION")).contains(PaperKind.OPINION);
    assertThat(PaperKind.named("LETTER")).isEmpty();
  }

  @Test
  @DisplayName("处理意见书的模板必须载明诉求、事实、意见、依据和救济（第三十二条）")
  void anOpinionMayLeaveOutNothingTheLawAsksFor() {
    assertThat(PaperKind.OPINION.required())
        .contains(PaperSlot.CLAIMS, PaperSlot.FACTS, PaperSlot.BASIS, PaperSlot.REMEDY);
    assertThat(PaperKind.ROUTE_NOTICE.required()).containsExactly(PaperSlot.REMEDY);
    assertThat(PaperKind.REPLY_LETTER.required()).isEmpty();
    assertThat(PaperKind.REPLY_LETTER.issuer()).isEqualTo(Issuer.ACTOR);
    assertThat(PaperKind.REVIEW_OPINION.audience()).isEqualTo(Audience.PETITIONER_ONCE_SERVED);
    assertThat(PaperKind.SERVICE_RECORD.numbered()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(PaperSlot.class)
  @DisplayName("每个占位符按名可查，并有中文说明")
  void aSlotIsFoundByItsKey(PaperSlot slot) {
    assertThat(PaperSlot.keyed(slot.key())).contains(slot);
    assertThat(slot.chinese()).isNotBlank();
  }

  private static List<Transition> rows(PetitionAct act) {
    return Arrays.stream(PetitionStage.values())
        .map(PetitionLifecycle::allowedIn)
        .flatMap(allowed -> Stream.ofNullable(allowed.get(act)))
        .toList();
  }
}
