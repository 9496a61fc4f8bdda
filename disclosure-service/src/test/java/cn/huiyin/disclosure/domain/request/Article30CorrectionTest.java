package cn.huiyin.disclosure.domain.request;

import static cn.huiyin.disclosure.domain.request.Requests.CALENDAR;
import static cn.huiyin.disclosure.domain.request.Requests.day;
import static cn.huiyin.disclosure.domain.request.Requests.plain;
import static cn.huiyin.disclosure.domain.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.events.disclosure.DisclosureEvent.RequestAbandoned;
import cn.huiyin.events.disclosure.ReplyResult;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第三十条：7个工作日内一次性告知补正")
class Article30CorrectionTest {

  @Test
  @DisplayName("向量V16：2025-09-26收到，2025-10-13是最后一日")
  void theLastDayToAskIsTheSeventhWorkingDay() {
    DisclosureRequest request = received("2025-09-26");
    assertThatThrownBy(() -> request.askCorrection(day("2025-11-01"), day("2025-10-14"), CALENDAR))
        .hasMessageContaining("CORRECTION_ASKED_LATE");
    request.askCorrection(day("2025-11-01"), day("2025-10-13"), CALENDAR);
    assertThat(request.state().stage()).isEqualTo(RequestStage.CORRECTION_ASKED);
  }

  @Test
  @DisplayName("补正只能告知一次")
  void askedOnceOnly() {
    DisclosureRequest request = received("2024-01-25");
    request.askCorrection(day("2024-02-20"), day("2024-01-26"), CALENDAR);
    request.correct(day("2024-01-29"));
    assertThatThrownBy(() -> request.askCorrection(day("2024-02-20"), day("2024-01-30"), CALENDAR))
        .hasMessageContaining("CORRECTION_ALREADY_ASKED");
  }

  @Test
  @DisplayName("答复期限自收到补正之日重新起算")
  void theReplyClockStartsAnewWithTheCorrection() {
    DisclosureRequest request = received("2024-01-15");
    request.askCorrection(day("2024-02-20"), day("2024-01-16"), CALENDAR);
    request.correct(day("2024-01-25"));
    assertThat(request.replyDeadline(CALENDAR).due()).isEqualTo(day("2024-02-27"));
  }

  @Test
  @DisplayName("逾期不补正视为放弃，并作出答复")
  void notCorrectedInTimeIsGivenUp() {
    DisclosureRequest request = received("2024-01-25");
    request.askCorrection(day("2024-02-20"), day("2024-01-26"), CALENDAR);
    request.reply(ReplyResult.OTHER_NOT_CORRECTED, plain(), day("2024-02-21"), CALENDAR);
    assertThat(request.drain())
        .anyMatch(raised -> raised.event() instanceof RequestAbandoned)
        .hasSize(4);
    assertThat(request.state().stage()).isEqualTo(RequestStage.REPLIED);
  }

  @Test
  @DisplayName("补正期限届满前不得视为放弃")
  void notGivenUpBeforeTheTermEnds() {
    DisclosureRequest request = received("2024-01-25");
    request.askCorrection(day("2024-02-20"), day("2024-01-26"), CALENDAR);
    assertThatThrownBy(
            () ->
                request.reply(
                    ReplyResult.OTHER_NOT_CORRECTED, plain(), day("2024-02-20"), CALENDAR))
        .hasMessageContaining("MAY_STILL_BE_CORRECTED");
    assertThat(request.state().stage()).isEqualTo(RequestStage.CORRECTION_ASKED);
  }
}
