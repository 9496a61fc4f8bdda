package cn.huiyin.petition.domain.deadline;

import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.stage.ClockEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** 期限账册: carries the effects of an act, as the lifecycle states them, into a petition's clocks. */
public final class ClockBook {
  private final List<PetitionClock> clocks;

  public ClockBook(List<PetitionClock> clocks) {
    this.clocks = clocks;
  }

  /** Carries out the effects whose condition holds. */
  public void apply(List<ClockEffect> effects, ClockFacts facts) {
    effects.stream()
        .filter(effect -> facts.holding().contains(effect.when()))
        .forEach(effect -> apply(effect, facts));
  }

  /** The run of a clock that goes on now. */
  public Optional<PetitionClock> running(StatutoryClock clock) {
    return clocks.stream().filter(each -> each.runs(clock)).findFirst();
  }

  /** The last run of a clock, whether it goes on or not. */
  public Optional<PetitionClock> last(StatutoryClock clock) {
    return clocks.stream().filter(each -> each.clock() == clock).reduce((older, newer) -> newer);
  }

  /** 承继、转下级: what ran against one unit goes on against another; no day is gained or lost. */
  public void passOn(String fromUnit, String toUnit, Predicate<StatutoryClock> which) {
    change(
        run -> run.running() && which.test(run.clock()) && fromUnit.equals(run.ownerUnit()),
        run -> run.ownedBy(toUnit));
  }

  /** 超期入账: the run was missed, since this day. */
  public void noteOverdue(int line, LocalDate since) {
    clocks.set(line, clocks.get(line).overdue(since));
  }

  /** 超期说明. */
  public void explainOverdue(int line, OverdueReason reason) {
    clocks.set(line, clocks.get(line).explained(reason));
  }

  private void apply(ClockEffect effect, ClockFacts facts) {
    StatutoryClock clock = effect.clock();
    switch (effect.kind()) {
      case START -> start(clock, facts);
      case REFIX ->
          change(run -> run.runs(clock), run -> run.refix(facts.startOn(), facts.ownerUnit()));
      case STOP -> change(run -> stopped(run, clock), run -> run.stop(facts.on()));
      case RESUME -> changeLast(clock, PetitionClock::resume);
      case RESTORE -> changeLast(clock, run -> run.extend(facts.days(), facts.on()));
      case EXTEND -> change(run -> run.runs(clock), run -> run.extend(facts.days(), facts.on()));
      case EXCLUDE ->
          change(run -> run.runs(clock), run -> run.exclude(facts.excludedFrom(), facts.on()));
    }
  }

  private static boolean stopped(PetitionClock run, StatutoryClock clock) {
    boolean meant = clock == null ? run.clock() != StatutoryClock.REPORTBACK : run.clock() == clock;
    return meant && run.running();
  }

  private void start(StatutoryClock clock, ClockFacts facts) {
    int length = facts.lengths().getOrDefault(clock, clock.length());
    boolean owed = clock != StatutoryClock.NOTIFY15 || facts.noticeOwed();
    clocks.add(PetitionClock.started(clock, ownerOf(clock, facts), facts.startOn(), length, owed));
  }

  private static String ownerOf(StatutoryClock clock, ClockFacts facts) {
    return switch (clock) {
      case REVIEW_WIN30, REREVIEW_WIN30, RATING_WIN -> null;
      default -> facts.ownerUnit();
    };
  }

  private void changeLast(StatutoryClock clock, UnaryOperator<PetitionClock> how) {
    for (int i = clocks.size() - 1; i >= 0; i--) {
      if (clocks.get(i).clock() == clock) {
        clocks.set(i, how.apply(clocks.get(i)));
        return;
      }
    }
  }

  private void change(Predicate<PetitionClock> which, UnaryOperator<PetitionClock> how) {
    clocks.replaceAll(run -> which.test(run) ? how.apply(run) : run);
  }
}
