package cn.huiyin.disclosure.domain.item;

import static cn.huiyin.disclosure.domain.item.Items.EDITOR;
import static cn.huiyin.disclosure.domain.item.Items.HEAD;
import static cn.huiyin.disclosure.domain.item.Items.NOW;
import static cn.huiyin.disclosure.domain.item.Items.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.events.disclosure.RejectionGround;
import cn.huiyin.events.disclosure.WithdrawalReason;
import cn.huiyin.kit.casework.ActNotAllowed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第六条：更正与撤回")
class Article6CorrectionAndWithdrawalTest {
  private static final Content BETTER = new Content("领导接访安排", "时间", "每周四上午接访。");

  @Test
  @DisplayName("更正产生新版本，旧版本留存，索引号不变")
  void aCorrectionKeepsTheOldVersionAndTheIndexNumber() {
    DisclosureItem item = Items.corrected();
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.CORRECTED);
    assertThat(item.state().indexNo()).isEqualTo("ORG/2023-00001");
    assertThat(item.versions()).hasSize(2);
    assertThat(item.versions().get(0).wording()).isEqualTo(Items.WORDING);
    assertThat(item.firstPublishedOn()).isEqualTo(on(1));
  }

  @Test
  @DisplayName("更正版本审查期间，原版本继续公开")
  void theOldVersionStaysOpenWhileTheNewOneIsReviewed() {
    DisclosureItem item = Items.published();
    item.draftCorrection(BETTER, "更正时间", EDITOR, on(2));
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.DRAFT);
    assertThat(item.open().orElseThrow().wording()).isEqualTo(Items.WORDING);
  }

  @Test
  @DisplayName("更正版本不予公开的，原版本继续公开")
  void aRejectedCorrectionLeavesTheOldVersionOpen() {
    DisclosureItem item = Items.corrected();
    item.draftCorrection(BETTER, "再次更正", EDITOR, on(3));
    item.check("第二十一条", EDITOR, on(3));
    item.reject(RejectionGround.INTERNAL_AFFAIRS, HEAD, on(3));
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.CORRECTED);
    assertThat(item.state().openVersion()).isEqualTo(2);
    item.draftCorrection(BETTER, "第三次更正", EDITOR, on(4));
    assertThat(item.state().latestVersion()).isEqualTo(4);
  }

  @Test
  @DisplayName("更正版本不予公开的，首个版本继续公开")
  void aRejectedFirstCorrectionLeavesTheFirstVersionOpen() {
    DisclosureItem item = Items.published();
    item.draftCorrection(BETTER, "更正", EDITOR, on(3));
    item.check("第二十一条", EDITOR, on(3));
    item.reject(RejectionGround.INTERNAL_AFFAIRS, HEAD, on(3));
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.PUBLISHED);
  }

  @Test
  @DisplayName("更正审查期间也可立即撤回")
  void aLeakIsWithdrawnAtOnceEvenWhileACorrectionIsUnderReview() {
    DisclosureItem item = Items.published();
    item.draftCorrection(BETTER, "更正时间", EDITOR, on(2));
    item.withdraw(WithdrawalReason.LEAK, on(2), NOW);
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.WITHDRAWN);
    assertThat(item.withdrawnOn()).isEqualTo(on(2));
  }

  @Test
  @DisplayName("未公开的不能撤回")
  void whatWasNeverOpenIsNotWithdrawn() {
    DisclosureItem item = Items.approved();
    assertThatThrownBy(() -> item.withdraw(WithdrawalReason.CONTENT_ERROR, on(1), NOW))
        .isInstanceOf(ActNotAllowed.class);
  }

  @Test
  @DisplayName("撤回后不得再更正")
  void whatIsWithdrawnIsNotCorrected() {
    DisclosureItem item = Items.published();
    item.withdraw(WithdrawalReason.CONTENT_ERROR, on(2), NOW);
    assertThatThrownBy(() -> item.draftCorrection(BETTER, "更正", EDITOR, on(3)))
        .isInstanceOf(ActNotAllowed.class);
  }
}
