package cn.huiyin.petition.proposal.domain;

import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.RuleAssert.assertNotAllowed;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalEvent.FeedbackReceived;
import cn.huiyin.events.petition.ProposalEvent.ProposalIssued;
import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.CalendarProducer;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.proposal.domain.rule.OrganFitsKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第四十条：三项建议")
class ProposalTest {
  private static final LocalDate DAY = LocalDate.of(2023, 9, 1);
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();
  private static final Actor DRAFTER = new Actor("s-1", "SUPERVISOR", "BUREAU", null);
  private static final Actor HEAD = new Actor("s-2", "BUREAU_HEAD", "BUREAU", null);

  private static Proposal drafted(ProposalKind kind, String consequence) {
    return Proposal.draft(
        new UUID(0, 1),
        new ProposalDraft("JY-1", kind, "TOWN", consequence, List.of(new UUID(0, 9)), "建议"),
        DAY,
        DRAFTER);
  }

  private static Proposal served() {
    Proposal proposal = drafted(ProposalKind.IMPROVE_WORK, null);
    proposal.sign(DAY.plusDays(1), HEAD);
    proposal.serve(30, DAY.plusDays(2));
    return proposal;
  }

  @Test
  @DisplayName("起草、签发、送达、反馈；签发与反馈都可供年报统计（第四十一条）")
  void aProposalGoesItsWay() {
    Proposal proposal = served();
    proposal.giveFeedback(ProposalAdoption.ADOPTED, null, DAY.plusDays(20));
    assertThat(proposal.stage()).isEqualTo(ProposalStage.ANSWERED);
    assertThat(proposal.adoption()).isEqualTo(ProposalAdoption.ADOPTED);
    assertThat(proposal.petitionIds()).containsExactly(new UUID(0, 9));
    assertThat(proposal.signer()).isEqualTo("s-2");
    assertThat(proposal.drain())
        .extracting(RaisedEvent::event)
        .hasAtLeastOneElementOfType(ProposalIssued.class)
        .hasAtLeastOneElementOfType(FeedbackReceived.class);
    assertNotAllowed(() -> proposal.giveFeedback(ProposalAdoption.ADOPTED, null, DAY.plusDays(21)));
  }

  @Test
  @DisplayName("起草人不得签发，也不得由其退回")
  void theDrafterDoesNotSign() {
    Proposal proposal = drafted(ProposalKind.IMPROVE_WORK, null);
    Actor both = new Actor("s-1", "BUREAU_HEAD", "BUREAU", null);
    assertBreaks("SIGNER_IS_NOT_DRAFTER", () -> proposal.sign(DAY, both));
    assertBreaks("SIGNER_IS_NOT_DRAFTER", () -> proposal.sendBack(DAY, both));
    proposal.sendBack(DAY, HEAD);
    assertThat(proposal.stage()).isEqualTo(ProposalStage.RETURNED);
    assertNotAllowed(() -> proposal.sign(DAY, HEAD));
  }

  @Test
  @DisplayName("追究责任须有严重后果")
  void accountabilityNeedsConsequences() {
    assertBreaks(
        "ACCOUNTABILITY_NEEDS_SERIOUS_CONSEQUENCES",
        () -> drafted(ProposalKind.ACCOUNTABILITY, null));
    assertThat(drafted(ProposalKind.ACCOUNTABILITY, "MASS_INCIDENT").consequenceCode())
        .isEqualTo("MASS_INCIDENT");
  }

  @Test
  @DisplayName("反馈期限自送达之日起三十日，遇休假顺延；系统逾期后催办一次")
  void theFeedbackClockRunsFromService() {
    Proposal proposal = served();
    LocalDate due = proposal.feedback(CALENDAR).orElseThrow().due();
    assertThat(due).isEqualTo(LocalDate.of(2023, 10, 7));
    assertBreaks("REMINDED_ONCE_OVERDUE", () -> proposal.remind(due, CALENDAR, Actor.SYSTEM));
    proposal.remind(due, CALENDAR, DRAFTER);
    proposal.remind(due.plusDays(1), CALENDAR, Actor.SYSTEM);
    assertThat(proposal.remindedOverdue()).isTrue();
    assertThat(proposal.reminders()).isEqualTo(2);
    assertBreaks(
        "REMINDED_ONCE_OVERDUE", () -> proposal.remind(due.plusDays(2), CALENDAR, Actor.SYSTEM));
    proposal.giveFeedback(ProposalAdoption.PARTLY, "部分条件不具备", due.plusDays(3));
    assertThat(proposal.feedback(CALENDAR).orElseThrow().overdue(due.plusDays(9))).isTrue();
    assertThat(proposal.feedbackBody()).isEqualTo("部分条件不具备");
  }

  @Test
  @DisplayName("未采纳须说明理由；日期先后有序；未送达没有反馈期限")
  void reasonsAndDates() {
    assertBreaks(
        "NOT_ADOPTED_GIVES_REASON",
        () -> served().giveFeedback(ProposalAdoption.NOT, " ", DAY.plusDays(9)));
    assertBreaks("DATES_NOT_IN_ORDER", () -> served().remind(DAY, CALENDAR, DRAFTER));
    Proposal draft = drafted(ProposalKind.IMPROVE_WORK, null);
    assertThat(draft.feedback(CALENDAR)).isEmpty();
    assertNotAllowed(() -> draft.serve(30, DAY));
  }

  @Test
  @DisplayName("完善政策的建议向本级党委、政府提出")
  void policyGoesToThoseWhoMakeIt() {
    Unit town = new Unit("T", "T", "TOWN", null, null, "TOWN_GOVERNMENT", Set.of(), true);
    OrganFitsKind.check(Optional.of(town), Set.of());
    assertBreaks(
        "ORGAN_FITS_KIND", () -> OrganFitsKind.check(Optional.of(town), Set.of("GOVERNMENT")));
    assertBreaks("UNKNOWN_UNIT", () -> OrganFitsKind.check(Optional.empty(), Set.of()));
  }

  @Test
  @DisplayName("案卷归并即现状（I-09）")
  void theFoldOfTheEventsIsTheState() {
    Proposal proposal = served();
    proposal.remind(DAY.plusDays(60), CALENDAR, Actor.SYSTEM);
    Proposal folded = new Proposal();
    proposal.drain().forEach(raised -> folded.replay(raised.event()));
    assertThat(folded.stage()).isEqualTo(proposal.stage());
    assertThat(folded.servedOn()).isEqualTo(proposal.servedOn());
    assertThat(folded.issuedOn()).isEqualTo(proposal.issuedOn());
    assertThat(folded.kind()).isEqualTo(proposal.kind());
    assertThat(folded.organCode()).isEqualTo(proposal.organCode());
    assertThat(folded.proposalNo()).isEqualTo(proposal.proposalNo());
    assertThat(folded.reminders()).isEqualTo(1);
    assertThat(folded.eventVersion()).isEqualTo(proposal.eventVersion());
  }
}
