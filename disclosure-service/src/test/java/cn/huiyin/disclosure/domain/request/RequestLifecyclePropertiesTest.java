package cn.huiyin.disclosure.domain.request;

import static cn.huiyin.disclosure.domain.request.Requests.CALENDAR;
import static cn.huiyin.disclosure.domain.request.Requests.SEALED;
import static cn.huiyin.disclosure.domain.request.Requests.day;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.disclosure.domain.request.reply.Remedy;
import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("公开申请：任何行为序列都不会到达未定义的状态，事件重放等于状态")
class RequestLifecyclePropertiesTest {

  /** What a user may do with a request. */
  enum Doing {
    ASK_CORRECTION,
    CORRECT,
    CONSULT,
    ANSWER,
    EXTEND,
    REPLY
  }

  record Step(Doing doing, int daysLater, ReplyResult result) {}

  @Property(tries = 400)
  @Label("事件重放等于状态，期限不早于无延期无排除时")
  void theFoldOfTheEventsIsTheState(@ForAll("steps") List<Step> steps) {
    DisclosureRequest request = Requests.received("2024-01-25");
    LocalDate on = day("2024-01-25");
    LocalDate earliest = request.replyDeadline(CALENDAR).due();
    for (Step step : steps) {
      on = on.plusDays(step.daysLater());
      attempt(request, step, on);
    }
    DisclosureRequest folded = new DisclosureRequest();
    request.drain().forEach(raised -> folded.replay(raised.event()));
    assertThat(folded.state()).hasToString(request.state().toString());
    assertThat(folded.eventVersion()).isEqualTo(request.eventVersion());
    assertThat(request.replyDeadline(CALENDAR).due()).isAfterOrEqualTo(earliest);
    assertThat(request.state().stage() == RequestStage.REPLIED)
        .isEqualTo(request.clocks().repliedOn() != null);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.of(Doing.class),
            Arbitraries.integers().between(0, 12),
            Arbitraries.of(ReplyResult.class))
        .as(Step::new)
        .list()
        .ofMaxSize(20);
  }

  private static void attempt(DisclosureRequest request, Step step, LocalDate on) {
    String state = request.state().toString();
    long version = request.eventVersion();
    try {
      act(request, step, on);
    } catch (RuleBroken refused) {
      assertThat(request.state()).hasToString(state);
      assertThat(request.eventVersion()).isEqualTo(version);
    }
  }

  private static void act(DisclosureRequest request, Step step, LocalDate on) {
    switch (step.doing()) {
      case ASK_CORRECTION -> request.askCorrection(on.plusDays(5), on, CALENDAR);
      case CORRECT -> request.correct(on);
      case CONSULT -> request.consultThirdParty(on);
      case ANSWER -> request.takeThirdPartyAnswer(ThirdPartyPosition.OBJECTION, on);
      case EXTEND -> request.extend(1 + step.daysLater(), on, CALENDAR);
      case REPLY ->
          request.reply(
              step.result(), new ReplyWording(SEALED, "第三十六条", Remedy.on(on)), on, CALENDAR);
    }
  }
}
