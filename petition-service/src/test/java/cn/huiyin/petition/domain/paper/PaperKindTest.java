package cn.huiyin.petition.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.stage.Transition;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("文书种类与流转表一致")
class PaperKindTest {

  @ParameterizedTest
  @EnumSource(PaperKind.class)
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
