package cn.huiyin.petition.paper.issue;

import static cn.huiyin.petition.domain.paper.PaperSlot.DAYS;
import static cn.huiyin.petition.domain.paper.PaperSlot.DUE;
import static cn.huiyin.petition.domain.paper.PaperSlot.REASON;
import static cn.huiyin.petition.domain.paper.PaperSlot.TARGET;

import cn.huiyin.events.petition.ExecutionTracked;
import cn.huiyin.events.petition.HandlingExtended;
import cn.huiyin.events.petition.MediationReferred;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.RedoOrdered;
import cn.huiyin.events.petition.ReportTermExtended;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.events.petition.SupervisionRaised;
import cn.huiyin.events.petition.UrgentReported;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.paper.GroundWords;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** 行为事实: the ground, the days and the last day of the act itself. */
@ApplicationScoped
class ActFacts {
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;

  @Inject
  ActFacts(UnitDirectory units, StatutoryCalendar calendar) {
    this.units = units;
    this.calendar = calendar;
  }

  void into(Map<PaperSlot, String> facts, PaperOrder order) {
    facts.put(REASON, GroundWords.of(GroundCodes.of(order.event()), order.day()));
    facts.put(DAYS, days(order.event()));
    facts.put(DUE, PaperWords.day(due(order)));
    facts.put(TARGET, target(order));
  }

  private static String days(PetitionEvent event) {
    if (event instanceof HandlingExtended it) {
      return String.valueOf(it.days());
    }
    if (event instanceof ReportTermExtended it) {
      return String.valueOf(it.days());
    }
    return event instanceof RedoOrdered it ? String.valueOf(it.days()) : null;
  }

  /** Whom the paper points to: the organ the petitioner is shown, or those who get a report. */
  private String target(PaperOrder order) {
    PetitionEvent event = order.event();
    if (event instanceof UrgentReported reported) {
      return reported.reportedTo().stream().map(PaperWords::of).collect(Collectors.joining("、"));
    }
    if (event instanceof MediationReferred referred) {
      return referred.roomCode();
    }
    String code =
        event instanceof PetitionGuided guided
            ? guided.organUnitCode()
            : order.petition().classification().map(Classification::unitCode).orElse(null);
    return units.treeOn(order.day()).unit(code).map(Unit::name).orElse(null);
  }

  private LocalDate due(PaperOrder order) {
    Petition petition = order.petition();
    return switch (order.kind()) {
      case ACCEPTANCE_NOTICE, EXTENSION_NOTICE -> due(petition, StatutoryClock.HANDLE60);
      case TRANSFER_LETTER, DISPATCH_NOTICE, RECEIPT_SLIP, OBJECTION_REPLY ->
          due(petition, StatutoryClock.NOTIFY15);
      case FORWARDING_LETTER, FORWARDING_NOTICE, REOPENING_NOTICE ->
          due(petition, StatutoryClock.NOTIFY15);
      case REPORT_TERM_LETTER -> due(petition, StatutoryClock.REPORTBACK);
      case REDO_ORDER -> due(petition, StatutoryClock.REDO);
      case ASSIGNMENT_LETTER -> petition.dispatch().map(Dispatch::reportDue).orElse(null);
      case REVIEW_RECEIPT -> reviewDue(petition);
      case SUPERVISION_LETTER -> answerDue(order.event());
      case EXECUTION_RECORD ->
          order.event() instanceof ExecutionTracked tracked ? tracked.dueOn() : null;
      default -> null;
    };
  }

  private static LocalDate answerDue(PetitionEvent event) {
    if (event instanceof SupervisionOpened it) {
      return it.answerDue();
    }
    return event instanceof SupervisionRaised it ? it.answerDue() : null;
  }

  private LocalDate reviewDue(Petition petition) {
    LocalDate reReview = due(petition, StatutoryClock.REREVIEW30);
    return reReview == null ? due(petition, StatutoryClock.REVIEW30) : reReview;
  }

  /** Of the newest clock that still runs. */
  private LocalDate due(Petition petition, StatutoryClock clock) {
    return petition.clocks().stream()
        .filter(each -> each.runs(clock))
        .reduce((older, newer) -> newer)
        .map(this::lastDay)
        .orElse(null);
  }

  private LocalDate lastDay(PetitionClock clock) {
    return clock.deadline(calendar).due();
  }
}
