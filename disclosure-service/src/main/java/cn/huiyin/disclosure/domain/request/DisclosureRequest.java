package cn.huiyin.disclosure.domain.request;

import cn.huiyin.disclosure.domain.request.reply.ReplyWording;
import cn.huiyin.disclosure.domain.rule.ActsFollowInTime;
import cn.huiyin.disclosure.domain.rule.CorrectionAskedOnceWithinSevenWorkingDays;
import cn.huiyin.disclosure.domain.rule.ExtendedOnceBeforeDueAtMostTwentyWorkingDays;
import cn.huiyin.disclosure.domain.rule.GivenUpOnlyAfterTheTermToCorrect;
import cn.huiyin.disclosure.domain.rule.NothingGivenBeforeTheThirdPartyCouldAnswer;
import cn.huiyin.disclosure.domain.rule.RefusalNamesGroundReasonAndRemedy;
import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.disclosure.DisclosureEvent;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestAbandoned;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestCorrected;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestCorrectionAsked;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestExtended;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReceived;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReplied;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestThirdPartyAnswered;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestThirdPartyConsulted;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.disclosure.ThirdPartyPosition;
import cn.huiyin.kit.calendar.Deadline;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 政府信息公开申请: a request from its receipt to its reply. */
@Entity
@Table(name = "disclosure_request")
public class DisclosureRequest extends Aggregate {
  public static final String TYPE = "disclosure-request";

  @Embedded private RequestState state = new RequestState();
  @Embedded private RequestClocks clocks = new RequestClocks();
  @Embedded private Applicant applicant = Applicant.unstated();
  @Embedded private ReplyWording wording = ReplyWording.unstated();

  @Column(name = "last_act_on", nullable = false)
  private LocalDate lastActOn;

  /** 承办单位: unit of whoever received it, null for the bureau itself. */
  @Column(name = "unit_code", updatable = false)
  private String unitCode;

  /** For persistence and for folding events only. */
  public DisclosureRequest() {}

  private DisclosureRequest(UUID id, Applicant applicant, LocalDate receivedOn) {
    super(id);
    this.applicant = applicant;
    this.clocks = new RequestClocks(receivedOn);
  }

  /** 收到申请 (第三十一条). */
  public static DisclosureRequest receive(
      UUID id, Reception reception, Applicant applicant, LocalDate on) {
    DisclosureRequest request = new DisclosureRequest(id, applicant, on);
    request.unitCode = reception.unitCode();
    request.done(on, new RequestReceived(reception.requestNo(), reception.applicantType()));
    return request;
  }

  /**
   * 告知补正 (第三十条).
   *
   * @param correctBy last day of the applicant's term; null where a ledger told none
   */
  public void askCorrection(LocalDate correctBy, LocalDate on, StatutoryCalendar calendar) {
    CorrectionAskedOnceWithinSevenWorkingDays.check(
        clocks.correctionAskedOn(), clocks.correctionNotice(calendar), on);
    allow(RequestAct.ASK_CORRECTION, on);
    clocks.askedCorrection(on);
    done(on, new RequestCorrectionAsked(state.requestNo(), correctBy));
  }

  /** 收到补正: the reply clock starts anew. */
  public void correct(LocalDate on) {
    allow(RequestAct.CORRECT, on);
    clocks.corrected(on);
    done(on, new RequestCorrected(state.requestNo()));
  }

  /** 征求第三方意见 (第三十二条): the reply clock stands still. */
  public void consultThirdParty(LocalDate on) {
    allow(RequestAct.CONSULT_THIRD_PARTY, on);
    clocks.consulted(on);
    done(on, new RequestThirdPartyConsulted(state.requestNo()));
  }

  /** 第三方提出意见. */
  public void takeThirdPartyAnswer(ThirdPartyPosition position, LocalDate on) {
    allow(RequestAct.TAKE_THIRD_PARTY_ANSWER, on);
    clocks.answered(on);
    done(on, new RequestThirdPartyAnswered(state.requestNo(), position));
  }

  /** 延长答复期限 (第三十三条). */
  public void extend(int workingDays, LocalDate on, StatutoryCalendar calendar) {
    allow(RequestAct.EXTEND, on);
    ExtendedOnceBeforeDueAtMostTwentyWorkingDays.check(
        clocks.extendedOn(), replyDeadline(calendar), workingDays, on);
    clocks.extended(on);
    done(on, new RequestExtended(state.requestNo(), workingDays));
  }

  /** 答复 (第三十六条). A late reply is a breach the clock shows, never refused. */
  public void reply(
      ReplyResult result, ReplyWording answer, LocalDate on, StatutoryCalendar calendar) {
    if (givesUp(result)) {
      abandon(on);
    }
    allow(RequestAct.REPLY, on);
    RefusalNamesGroundReasonAndRemedy.check(result, answer);
    if (state.stage() == RequestStage.THIRD_PARTY) {
      NothingGivenBeforeTheThirdPartyCouldAnswer.check(
          result, clocks.thirdParty(calendar).orElseThrow(), on);
    }
    clocks.replied(on, calendar);
    wording = answer;
    done(on, new RequestReplied(state.requestNo(), state.applicantType(), result));
  }

  private boolean givesUp(ReplyResult result) {
    return result == ReplyResult.OTHER_NOT_CORRECTED
        && state.stage() == RequestStage.CORRECTION_ASKED;
  }

  private void abandon(LocalDate on) {
    allow(RequestAct.ABANDON, on);
    GivenUpOnlyAfterTheTermToCorrect.check(state.correctBy(), on);
    done(on, new RequestAbandoned(state.requestNo()));
  }

  private void allow(RequestAct act, LocalDate on) {
    RequestLifecycle.TABLE.next(state.stage(), act);
    ActsFollowInTime.check(lastActOn, on);
  }

  private void done(LocalDate on, DisclosureEvent event) {
    raise(on, event);
    lastActOn = on;
  }

  @Override
  protected void apply(CaseEvent event) {
    state.apply((DisclosureEvent) event);
  }

  /** 答复期限 as it follows from the dates and the calendar. */
  public Deadline replyDeadline(StatutoryCalendar calendar) {
    return clocks.reply(calendar, state.extensionDays());
  }

  public RequestState state() {
    return state;
  }

  public RequestClocks clocks() {
    return clocks;
  }

  public Applicant applicant() {
    return applicant == null ? Applicant.unstated() : applicant;
  }

  /** Unit that received it, or null for the bureau itself. */
  public String unitCode() {
    return unitCode;
  }

  public ReplyWording wording() {
    return wording;
  }

  @Override
  public String aggregateType() {
    return TYPE;
  }

  @Override
  public String topic() {
    return Topics.DISCLOSURE;
  }
}
