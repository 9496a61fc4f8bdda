package cn.huiyin.mediation.domain.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.backlog.BacklogEvent.ResolutionConfirmed;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionRevoked;
import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.events.backlog.ReturnReason;
import cn.huiyin.events.backlog.RevocationReason;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.domain.Sample;
import cn.huiyin.mediation.domain.lifecycle.Walk;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("积案：任意行为序列都在表内，事件折叠等于状态，认定至多计一次")
class BacklogProperties {

  @Property(tries = 500)
  @Label("只走表内的路；fold(events) = state；认定减撤销为零或一 (I-33)")
  void everyWalkStaysInTheTableAndFolds(
      @ForAll @Size(max = 40) List<@IntRange(max = 999) Integer> dice) {
    BacklogCase opened =
        BacklogCase.propose(
            Sample.ID,
            new BacklogProposal("JA-1", BacklogSource.SOCIAL_HOTSPOT, "U-1", "XF-1"),
            Sample.DAY);
    LocalDate day = Sample.DAY;
    for (int die : dice) {
      day = day.plusDays(1);
      step(opened, act(opened, die), day);
    }
    List<RaisedEvent> raised = opened.drain();
    BacklogCase folded = BacklogCase.blank(Sample.ID);
    raised.forEach(each -> folded.replay(each.occurredOn(), each.event()));
    assertThat(folded.facts()).usingRecursiveComparison().isEqualTo(opened.facts());
    assertThat(folded.dates()).usingRecursiveComparison().isEqualTo(opened.dates());
    assertThat(count(raised, ResolutionConfirmed.class) - count(raised, ResolutionRevoked.class))
        .isBetween(0L, 1L);
  }

  private static BacklogAct act(BacklogCase opened, int die) {
    return Walk.next(BacklogLifecycle.TABLE, opened.facts().stage(), BacklogAct.values(), die);
  }

  private static void step(BacklogCase opened, BacklogAct act, LocalDate day) {
    BacklogStage before = opened.facts().stage();
    long version = opened.eventVersion();
    try {
      perform(opened, act, day);
    } catch (RuleBroken broken) {
      assertThat(opened.eventVersion()).isEqualTo(version);
    }
    if (opened.eventVersion() == version) {
      assertThat(opened.facts().stage()).isEqualTo(before);
    } else {
      assertThat(after(before, act)).isEqualTo(opened.facts().stage());
    }
  }

  /** The decision to list makes the unit responsible in the same breath. */
  private static BacklogStage after(BacklogStage before, BacklogAct act) {
    BacklogStage next = BacklogLifecycle.TABLE.next(before, act).orElseThrow();
    return act == BacklogAct.LIST
        ? BacklogLifecycle.TABLE.next(next, BacklogAct.ASSIGN).orElseThrow()
        : next;
  }

  private static void perform(BacklogCase opened, BacklogAct act, LocalDate day) {
    switch (act) {
      case LINK_PETITION -> opened.link(Sample.PETITION.petitionId(), "M-1");
      case LIST -> opened.list(day, day.plusDays(9));
      case SET_LEADER -> opened.setLeader(day, "副县长");
      case SUBMIT_RESOLUTION ->
          opened.submit(day, Sample.resolution(ResolutionType.RZ4), Sample.HANDLER);
      case VERIFY -> opened.verify(day, Sample.SUPERVISOR);
      case RETURN -> opened.sendBack(day, ReturnReason.NOT_PERFORMED, Sample.SUPERVISOR);
      case CONFIRM -> opened.confirm(day, Sample.HEAD);
      case REVOKE -> opened.revoke(day, RevocationReason.PETITIONED_AGAIN);
      case CLOSE -> opened.close(day, 1);
      case DELIST -> opened.delist(day, false);
      case ASSIGN, APPROVE_PLAN, START_WORK, EXTEND, BEGIN_WATCH -> {
        // part of the listing, or acts without an endpoint
      }
    }
  }

  private static long count(List<RaisedEvent> raised, Class<?> type) {
    return raised.stream().filter(each -> type.isInstance(each.event())).count();
  }
}
