package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.LeaderCaseEnded;
import cn.huiyin.events.petition.LeaderCaseSigned;
import cn.huiyin.events.petition.LeaderTakesCase;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.SupervisionAnswerReturned;
import cn.huiyin.events.petition.SupervisionAnswered;
import cn.huiyin.events.petition.SupervisionClosed;
import cn.huiyin.events.petition.SupervisionInstructed;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionRaised;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.events.petition.UrgentFlagged;
import cn.huiyin.events.petition.UrgentFollowedUp;
import cn.huiyin.events.petition.UrgentReported;
import cn.huiyin.petition.domain.oversight.LeaderCharge;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.Urgency;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** 事件归并，督办、紧急、包案部分: what their events set in a petition. */
final class OversightFold {
  private static final Map<Class<?>, BiConsumer<Petition, PetitionEvent>> FACTS = new HashMap<>();

  static {
    on(UrgentFlagged.class, OversightFold::flagged);
    on(UrgentReported.class, OversightFold::reported);
    on(UrgentFollowedUp.class, (p, e) -> p.take(p.urgency().orElseThrow().followedUp(e)));
    on(SupervisionInstructed.class, (p, e) -> p.takeInstruction(e.occurredOn()));
    on(SupervisionOpened.class, OversightFold::opened);
    on(
        SupervisionAnswered.class,
        (p, e) -> change(p, e.supervisionNo(), each -> each.answered(e.occurredOn())));
    on(
        SupervisionAnswerReturned.class,
        (p, e) -> change(p, e.supervisionNo(), each -> each.returned(e.answerDue())));
    on(
        SupervisionRaised.class,
        (p, e) -> change(p, e.supervisionNo(), each -> each.raised(e.form(), e.answerDue())));
    on(SupervisionClosed.class, OversightFold::closed);
    on(LeaderTakesCase.class, (p, e) -> p.take(LeaderCharge.taken(e)));
    on(LeaderCaseSigned.class, (p, e) -> p.take(p.charge().orElseThrow().signed(e.occurredOn())));
    on(
        LeaderCaseEnded.class,
        (p, e) -> p.take(p.charge().orElseThrow().ended(e.result(), e.occurredOn())));
  }

  private OversightFold() {}

  static void into(Petition petition, PetitionEvent event) {
    FACTS.getOrDefault(event.getClass(), (p, e) -> {}).accept(petition, event);
  }

  private static void flagged(Petition petition, UrgentFlagged event) {
    petition.take(petition.sides().withUrgent());
    petition.take(Urgency.found(event));
  }

  /** A report without a finding before it was recorded when findings were not. */
  private static void reported(Petition petition, UrgentReported event) {
    petition.take(petition.sides().withUrgent());
    petition.urgency().ifPresent(urgency -> petition.take(urgency.reported(event)));
  }

  private static void opened(Petition petition, SupervisionOpened event) {
    petition.take(petition.sides().withSupervised(true));
    petition.takeInstruction(null);
    petition.open(Supervision.opened(event));
  }

  private static void closed(Petition petition, SupervisionClosed event) {
    petition.take(petition.sides().withSupervised(event.stillOpen() > 0));
    SupervisionResult result = SupervisionResult.valueOf(event.resultCode());
    change(petition, event.supervisionNo(), each -> each.closed(result, event.occurredOn()));
  }

  /** What is still asked of the former unit is asked of its successor. */
  static void succeeded(Petition petition, String former, String successor) {
    petition.supervisions().stream()
        .filter(each -> each.open() && former.equals(each.unitCode()))
        .forEach(each -> petition.replace(each.passedTo(successor)));
    petition
        .charge()
        .filter(charge -> charge.open() && former.equals(charge.unitCode()))
        .ifPresent(charge -> petition.take(charge.passedTo(successor)));
  }

  private static void change(Petition petition, String no, UnaryOperator<Supervision> how) {
    petition.supervision(no).map(how).ifPresent(petition::replace);
  }

  private static <E extends PetitionEvent> void on(Class<E> type, BiConsumer<Petition, E> fact) {
    FACTS.put(type, (petition, event) -> fact.accept(petition, type.cast(event)));
  }
}
