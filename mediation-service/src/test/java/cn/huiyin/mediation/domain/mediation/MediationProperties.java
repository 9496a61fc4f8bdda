package cn.huiyin.mediation.domain.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.DeclineReason;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.ReversalReason;
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

@Label("评理案件：任意行为序列都在表内，事件折叠等于状态")
class MediationProperties {

  @Property(tries = 500)
  @Label("只走表内的路；fold(events) = state (I-09)")
  void everyWalkStaysInTheTableAndFolds(
      @ForAll @Size(max = 30) List<@IntRange(max = 999) Integer> dice) {
    MediationCase opened =
        MediationCase.request(Sample.ID, Sample.request("XF-1", null), Sample.DAY);
    LocalDate day = Sample.DAY;
    for (int die : dice) {
      day = day.plusDays(1);
      MediationStage before = opened.facts().stage();
      MediationAct act = Walk.next(MediationLifecycle.TABLE, before, MediationAct.values(), die);
      if (tried(opened, act, day)) {
        assertThat(MediationLifecycle.TABLE.next(before, act)).contains(opened.facts().stage());
      } else {
        assertThat(opened.facts().stage()).isEqualTo(before);
      }
    }
    MediationCase folded = MediationCase.blank(Sample.ID);
    opened.drain().forEach(raised -> folded.replay(raised.occurredOn(), raised.event()));
    assertThat(folded.facts()).usingRecursiveComparison().isEqualTo(opened.facts());
    assertThat(folded.dates()).usingRecursiveComparison().isEqualTo(opened.dates());
    assertThat(folded.eventVersion()).isEqualTo(opened.eventVersion());
    assertThat(folded.lastActOn()).isEqualTo(opened.lastActOn());
  }

  private static boolean tried(MediationCase opened, MediationAct act, LocalDate day) {
    long version = opened.eventVersion();
    try {
      perform(opened, act, day);
    } catch (RuleBroken broken) {
      assertThat(opened.eventVersion()).isEqualTo(version);
    }
    return opened.eventVersion() > version;
  }

  private static void perform(MediationCase opened, MediationAct act, LocalDate day) {
    switch (act) {
      case LINK_PETITION -> opened.link(Sample.PETITION);
      case GIVE_CONSENT -> opened.consent(day, opened.facts().parties().consented(1) ? 2 : 1);
      case ADMIT -> opened.admit(day, Sample.room());
      case DECLINE -> opened.decline(day, DeclineReason.NOT_MEDIABLE);
      case SCHEDULE -> opened.schedule(day, Sample.room(), day.plusDays(3));
      case HOLD_SESSION -> opened.holdSession(day, Sample.room(), day.getDayOfMonth() % 2 == 0);
      case GIVE_OPINION -> opened.giveOpinion(day);
      case CONCLUDE ->
          opened.conclude(
              day, new Conclusion(MediationOutcome.RESOLVED, AgreementForm.WRITTEN, false));
      case WITHDRAW -> opened.withdraw(day);
      case REVERSE -> opened.reverse(day, ReversalReason.RECORDED_IN_ERROR);
      case TRACK_PERFORMANCE, RECORD_PERFORMANCE, RECORD_BREACH -> {
        // acts without an endpoint
      }
    }
  }
}
