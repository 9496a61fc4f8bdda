package cn.huiyin.disclosure.domain.item;

import static cn.huiyin.disclosure.domain.item.Items.EDITOR;
import static cn.huiyin.disclosure.domain.item.Items.FORMED;
import static cn.huiyin.disclosure.domain.item.Items.HEAD;
import static cn.huiyin.disclosure.domain.item.Items.NOW;
import static cn.huiyin.disclosure.domain.item.Items.SECRECY;
import static cn.huiyin.disclosure.domain.item.Items.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.domain.rule.OnlyTheCheckedBytesAreReleased;
import cn.huiyin.disclosure.domain.rule.TwoPersonsBeforeRelease;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.events.disclosure.RejectionGround;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十七条：先审查后公开")
class Article17ReviewBeforeReleaseTest {

  @Test
  @DisplayName("草稿未经审查不得公开")
  void aDraftIsNotPublished() {
    DisclosureItem item = Items.drafted();
    assertThatThrownBy(() -> item.publish(DisclosurePlatform.COUNTY_PORTAL, on(1), NOW))
        .isInstanceOf(ActNotAllowed.class);
    assertThat(item.firstPublishedOn()).isNull();
  }

  @Test
  @DisplayName("编辑本人不得担任保密审查人")
  void theEditorMayNotReviewForSecrets() {
    DisclosureItem item = Items.drafted();
    item.check("第二十一条", EDITOR, FORMED);
    item.agree(HEAD, FORMED);
    assertThatThrownBy(() -> item.approve(EDITOR, FORMED))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo("REVIEWER_IS_EDITOR"));
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.UNIT_HEAD_OK);
  }

  @Test
  @DisplayName("自查人即使不是拟稿人，也不得审核自己自查的版本")
  void whoeverCheckedTheWordingMayNotReviewIt() {
    DisclosureItem item = Items.drafted();
    item.check("第二十一条", HEAD, FORMED);
    assertThatThrownBy(() -> item.agree(HEAD, FORMED)).hasMessageContaining("REVIEWER_IS_EDITOR");
  }

  @Test
  @DisplayName("编辑本人也不得决定不予公开")
  void theEditorMayNotRejectEither() {
    DisclosureItem item = Items.drafted();
    item.check("第二十一条", EDITOR, FORMED);
    assertThatThrownBy(() -> item.reject(RejectionGround.INTERNAL_AFFAIRS, EDITOR, FORMED))
        .hasMessageContaining("REVIEWER_IS_EDITOR");
  }

  @Test
  @DisplayName("两人审查通过后公开，公开的就是审查过的内容")
  void twoPersonsAgreeAndTheCheckedBytesGoOut() {
    DisclosureItem item = Items.published();
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.PUBLISHED);
    assertThat(item.open().orElseThrow().checkedHash()).isEqualTo(Items.WORDING.hash());
    assertThat(item.firstPublishedOn()).isEqualTo(on(1));
  }

  @Test
  @DisplayName("缺少任何一人的同意都不得公开")
  void bothPersonsAreNeeded() {
    assertThatThrownBy(() -> TwoPersonsBeforeRelease.check("head", null))
        .hasMessageContaining("NOT_REVIEWED");
    assertThatThrownBy(() -> TwoPersonsBeforeRelease.check(null, "secrecy"))
        .hasMessageContaining("NOT_REVIEWED");
  }

  @Test
  @DisplayName("内容与审查时不一致的不得公开")
  void otherBytesThanTheCheckedAreNotReleased() {
    assertThatThrownBy(() -> OnlyTheCheckedBytesAreReleased.check("a", "b"))
        .hasMessageContaining("CONTENT_CHANGED_SINCE_CHECK");
  }

  @Test
  @DisplayName("修改后须重新自查")
  void aRevisionVoidsTheCheck() {
    DisclosureItem item = Items.drafted();
    item.check("第二十一条", EDITOR, FORMED);
    item.revise(new Content("另一名称", "概述", "正文"), EDITOR, FORMED);
    assertThat(item.latest().checkedHash()).isNull();
    assertThatThrownBy(() -> item.agree(HEAD, FORMED)).isInstanceOf(ActNotAllowed.class);
  }

  @Test
  @DisplayName("不能确定的报请确定后仍可通过")
  void whatIsUnclearIsReferredAndMayThenBeApproved() {
    DisclosureItem item = Items.drafted();
    item.check("第二十一条", EDITOR, FORMED);
    item.agree(HEAD, FORMED);
    item.refer(SECRECY, FORMED);
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.REFERRED);
    item.approve(new Actor("other", "SECRECY_REVIEWER", null, null), on(1));
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.APPROVED);
  }

  @Test
  @DisplayName("确定不予公开的不再公开")
  void whatIsRejectedStaysClosed() {
    DisclosureItem item = Items.drafted();
    item.check("第二十一条", EDITOR, FORMED);
    item.reject(RejectionGround.PROCESS_INFORMATION, HEAD, FORMED);
    assertThat(item.state().stage()).isEqualTo(DisclosureStage.NOT_PUBLIC);
    assertThat(item.open()).isEmpty();
  }
}
