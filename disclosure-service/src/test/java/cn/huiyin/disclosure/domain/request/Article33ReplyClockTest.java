package cn.huiyin.disclosure.domain.request;

import static cn.huiyin.disclosure.domain.request.Requests.CALENDAR;
import static cn.huiyin.disclosure.domain.request.Requests.day;
import static cn.huiyin.disclosure.domain.request.Requests.plain;
import static cn.huiyin.disclosure.domain.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第三十三条：20个工作日内答复")
class Article33ReplyClockTest {

  @Test
  @DisplayName("向量V14：2024-01-25收到，2024-02-27到期")
  void twentyWorkingDaysFromReceipt() {
    assertThat(received("2024-01-25").replyDeadline(CALENDAR).due()).isEqualTo(day("2024-02-27"));
  }

  @Test
  @DisplayName("向量V15：延长20个工作日，2024-03-26到期")
  void twentyMoreWhenExtended() {
    DisclosureRequest request = received("2024-01-25");
    request.extend(20, day("2024-02-20"), CALENDAR);
    assertThat(request.replyDeadline(CALENDAR).due()).isEqualTo(day("2024-03-26"));
  }

  @Test
  @DisplayName("向量V17：征求第三方意见的时间不计算在内")
  void thirdPartyTimeIsNotCounted() {
    DisclosureRequest request = received("2024-03-04");
    request.consultThirdParty(day("2024-03-11"));
    request.takeThirdPartyAnswer(ThirdPartyPosition.CONSENT, day("2024-03-25"));
    assertThat(request.replyDeadline(CALENDAR).due()).isEqualTo(day("2024-04-16"));
  }

  @Test
  @DisplayName("等候第三方期间，其15个工作日不计算在内")
  void whileTheThirdPartyIsAwaitedItsTermIsNotCounted() {
    DisclosureRequest request = received("2024-03-04");
    request.consultThirdParty(day("2024-03-11"));
    assertThat(request.clocks().thirdParty(CALENDAR).orElseThrow().due())
        .isEqualTo(day("2024-04-01"));
    assertThat(request.replyDeadline(CALENDAR).due()).isEqualTo(day("2024-04-23"));
  }

  @Test
  @DisplayName("只能延长一次")
  void extendedOnceOnly() {
    DisclosureRequest request = received("2024-01-25");
    request.extend(5, day("2024-02-01"), CALENDAR);
    assertThatThrownBy(() -> request.extend(5, day("2024-02-02"), CALENDAR))
        .hasMessageContaining("ALREADY_EXTENDED");
  }

  @Test
  @DisplayName("届满当日可以延长，届满后不得延长")
  void extendedOnTheDueDayButNotAfter() {
    DisclosureRequest request = received("2024-01-25");
    assertThatThrownBy(() -> request.extend(5, day("2024-02-28"), CALENDAR))
        .hasMessageContaining("EXTENDED_AFTER_DUE");
    request.extend(5, day("2024-02-27"), CALENDAR);
    assertThat(request.state().extensionDays()).isEqualTo(5);
  }

  @Test
  @DisplayName("延长不得超过20个工作日")
  void extendedByAtMostTwentyWorkingDays() {
    DisclosureRequest request = received("2024-01-25");
    assertThatThrownBy(() -> request.extend(21, day("2024-02-01"), CALENDAR))
        .hasMessageContaining("EXTENDED_TOO_LONG");
  }

  @Test
  @DisplayName("逾期答复照收，记为逾期")
  void aLateReplyIsTakenAndShownAsLate() {
    DisclosureRequest request = received("2024-01-25");
    request.reply(ReplyResult.GRANTED, plain(), day("2024-05-01"), CALENDAR);
    assertThat(request.replyDeadline(CALENDAR).overdue(day("2024-06-01"))).isTrue();
    assertThat(request.state().stage()).isEqualTo(RequestStage.REPLIED);
  }

  @Test
  @DisplayName("答复不得早于收到申请")
  void noReplyBeforeTheReceipt() {
    DisclosureRequest request = received("2024-01-25");
    assertThatThrownBy(
            () -> request.reply(ReplyResult.GRANTED, plain(), day("2024-01-24"), CALENDAR))
        .hasMessageContaining("BEFORE_PREVIOUS_STEP");
  }
}
