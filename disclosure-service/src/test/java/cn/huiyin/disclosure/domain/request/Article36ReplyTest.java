package cn.huiyin.disclosure.domain.request;

import static cn.huiyin.disclosure.domain.request.Requests.CALENDAR;
import static cn.huiyin.disclosure.domain.request.Requests.SEALED;
import static cn.huiyin.disclosure.domain.request.Requests.day;
import static cn.huiyin.disclosure.domain.request.Requests.plain;
import static cn.huiyin.disclosure.domain.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.disclosure.domain.request.reply.Remedy;
import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.kit.casework.ActNotAllowed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("第三十六条：答复")
class Article36ReplyTest {

  @ParameterizedTest
  @DisplayName("不予公开等答复没有理由、依据的不得作出")
  @EnumSource(ReplyResult.class)
  void aRefusalNamesReasonBasisAndRemedy(ReplyResult result) {
    DisclosureRequest request = received("2024-01-25");
    if (!result.refuses()) {
      request.reply(result, plain(), day("2024-02-01"), CALENDAR);
      assertThat(request.state().result()).isEqualTo(result);
      return;
    }
    assertThatThrownBy(() -> request.reply(result, plain(), day("2024-02-01"), CALENDAR))
        .hasMessageContaining("REFUSAL_INCOMPLETE");
    ReplyWording whole = new ReplyWording(SEALED, "第十六条", Remedy.on(day("2024-02-01")));
    request.reply(result, whole, day("2024-02-01"), CALENDAR);
    assertThat(request.state().result()).isEqualTo(result);
  }

  @Test
  @DisplayName("台账未载明理由的记为未说明，不视为缺少理由")
  void whatALedgerDoesNotTellIsUnstated() {
    DisclosureRequest request = received("2024-01-25");
    request.reply(
        ReplyResult.REFUSED_STATE_SECRET, ReplyWording.unstated(), day("2024-02-01"), CALENDAR);
    assertThat(request.wording().stated()).isFalse();
  }

  @Test
  @DisplayName("2024年起救济途径为复议前置")
  void theRemedyFollowsTheLawOfTheDay() {
    assertThat(Remedy.on(day("2023-12-31"))).isEqualTo(Remedy.RECONSIDERATION_OR_LITIGATION);
    assertThat(Remedy.on(day("2024-01-01"))).isEqualTo(Remedy.RECONSIDERATION_FIRST);
  }

  @Test
  @DisplayName("第三方尚可答复时不得决定公开，可以不予公开")
  void nothingIsGivenWhileTheThirdPartyMayAnswer() {
    DisclosureRequest request = received("2024-03-04");
    request.consultThirdParty(day("2024-03-11"));
    assertThatThrownBy(
            () -> request.reply(ReplyResult.GRANTED, plain(), day("2024-04-01"), CALENDAR))
        .hasMessageContaining("THIRD_PARTY_MAY_STILL_ANSWER");
    request.reply(ReplyResult.GRANTED, plain(), day("2024-04-02"), CALENDAR);
    assertThat(request.clocks().consultations().get(0).endedOn()).isEqualTo(day("2024-04-01"));
  }

  @Test
  @DisplayName("已答复的不得再次答复")
  void repliedOnce() {
    DisclosureRequest request = received("2024-01-25");
    request.reply(ReplyResult.GRANTED, plain(), day("2024-02-01"), CALENDAR);
    assertThatThrownBy(
            () -> request.reply(ReplyResult.GRANTED, plain(), day("2024-02-02"), CALENDAR))
        .isInstanceOf(ActNotAllowed.class);
  }
}
