package cn.huiyin.disclosure.domain.item;

import static cn.huiyin.disclosure.domain.item.Items.EDITOR;
import static cn.huiyin.disclosure.domain.item.Items.HEAD;
import static cn.huiyin.disclosure.domain.item.Items.NOW;
import static cn.huiyin.disclosure.domain.item.Items.SECRECY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.events.disclosure.RejectionGround;
import cn.huiyin.events.disclosure.WithdrawalReason;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("公开信息：任何行为序列都不会到达未定义的状态，事件重放等于状态")
class DisclosureLifecyclePropertiesTest {

  /** What a user may do with an item. */
  enum Doing {
    REVISE,
    CHECK,
    AGREE,
    REFER,
    APPROVE,
    REJECT,
    PUBLISH,
    PUBLISH_IN_MEDIA,
    CORRECT,
    WITHDRAW
  }

  @Property(tries = 400)
  @Label("事件重放等于状态")
  void theFoldOfTheEventsIsTheState(@ForAll("doings") List<Doing> doings) {
    DisclosureItem item = Items.drafted();
    LocalDate day = Items.FORMED;
    for (Doing doing : doings) {
      day = day.plusDays(1);
      attempt(item, doing, day);
      published(item);
    }
    DisclosureItem folded = new DisclosureItem();
    item.drain().forEach(raised -> folded.replay(raised.event()));
    assertThat(folded.state()).hasToString(item.state().toString());
    assertThat(folded.eventVersion()).isEqualTo(item.eventVersion());
  }

  @Provide
  Arbitrary<List<Doing>> doings() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, Arbitraries.just(Doing.CHECK)),
            net.jqwik.api.Tuple.of(3, Arbitraries.just(Doing.AGREE)),
            net.jqwik.api.Tuple.of(3, Arbitraries.just(Doing.APPROVE)),
            net.jqwik.api.Tuple.of(3, Arbitraries.just(Doing.PUBLISH)),
            net.jqwik.api.Tuple.of(4, Arbitraries.of(Doing.class)))
        .list()
        .ofMaxSize(40);
  }

  /** Whatever was done: what is open was reviewed by two others than its editor (I-37). */
  private static void published(DisclosureItem item) {
    item.open()
        .ifPresent(
            open -> {
              assertThat(open.releasedOn()).isNotNull();
              assertThat(open.checkedHash()).isEqualTo(open.wording().hash());
              assertThat(item.firstPublishedOn()).isAfterOrEqualTo(item.state().formedOn());
            });
    assertThat(item.state().openVersion()).isLessThanOrEqualTo(item.state().latestVersion());
    assertThat(item.state().indexNo()).isEqualTo("ORG/2023-00001");
  }

  private static void attempt(DisclosureItem item, Doing doing, LocalDate day) {
    long before = item.eventVersion();
    String state = item.state().toString();
    try {
      act(item, doing, day);
    } catch (RuleBroken refused) {
      assertThat(item.eventVersion()).isEqualTo(before);
      assertThat(item.state()).hasToString(state);
    }
  }

  private static void act(DisclosureItem item, Doing doing, LocalDate day) {
    switch (doing) {
      case REVISE -> item.revise(new Content("名称" + day, "概述", "正文"), EDITOR, day);
      case CHECK -> item.check("第二十一条", EDITOR, day);
      case AGREE -> item.agree(HEAD, day);
      case REFER -> item.refer(SECRECY, day);
      case APPROVE -> item.approve(SECRECY, day);
      case REJECT -> item.reject(RejectionGround.INTERNAL_AFFAIRS, HEAD, day);
      case PUBLISH -> item.publish(DisclosurePlatform.COUNTY_PORTAL, day, NOW);
      case PUBLISH_IN_MEDIA -> item.publish(DisclosurePlatform.NEW_MEDIA, day, NOW);
      case CORRECT -> item.draftCorrection(new Content("名称", "概述" + day, "文"), "注", EDITOR, day);
      case WITHDRAW -> item.withdraw(WithdrawalReason.CONTENT_ERROR, day, NOW);
    }
  }
}
