package cn.huiyin.reporting.domain;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionCancelled;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionCorrected;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionHeld;
import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 集中学习 (DOMAIN 6.1): one meeting is one session, even with several topics. */
@Entity
@Table(name = "study_session")
public class StudySession extends Aggregate {
  @Column(name = "session_no")
  private String sessionNo;

  @Column(name = "held_on")
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private StudyForm form;

  @Column(name = "rule_of_law")
  private boolean ruleOfLaw;

  private int attendees;
  private boolean cancelled;
  private String[] topics = {};

  protected StudySession() {}

  private StudySession(UUID id) {
    super(id);
  }

  /** An empty session to fold a history into. */
  public static StudySession blank(UUID id) {
    return new StudySession(id);
  }

  /** 登记一次学习. */
  public static StudySession held(
      UUID id, String sessionNo, StudyContent content, LocalDate today) {
    NotInTheFuture.check(content.heldOn(), today);
    StudySession session = new StudySession(id);
    session.heldOn = content.heldOn();
    session.topics = content.topics().toArray(String[]::new);
    session.raise(
        content.heldOn(),
        new StudySessionHeld(sessionNo, content.form(), content.ruleOfLaw(), content.attendees()));
    return session;
  }

  /** 更正: says what the session really was. */
  public void correct(StudyContent content, LocalDate today) {
    mustStand(LedgerAct.CORRECT);
    NotInTheFuture.check(content.heldOn(), today);
    topics = content.topics().toArray(String[]::new);
    raise(
        today,
        new StudySessionCorrected(
            sessionNo, content.heldOn(), content.form(), content.ruleOfLaw(), content.attendees()));
  }

  /** 取消: it did not take place. */
  public void cancel(LocalDate on, LocalDate today) {
    mustStand(LedgerAct.CANCEL);
    NotInTheFuture.check(on, today);
    raise(on, new StudySessionCancelled(sessionNo));
  }

  private void mustStand(LedgerAct act) {
    if (cancelled) {
      throw new ActNotAllowed(LedgerStage.CANCELLED, act);
    }
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof StudySessionHeld held) {
      sessionNo = held.sessionNo();
      form = held.form();
      ruleOfLaw = held.ruleOfLaw();
      attendees = held.attendees();
    } else if (event instanceof StudySessionCorrected corrected) {
      heldOn = corrected.heldOn();
      form = corrected.form();
      ruleOfLaw = corrected.ruleOfLaw();
      attendees = corrected.attendees();
    } else if (event instanceof StudySessionCancelled) {
      cancelled = true;
    }
  }

  @Override
  public String aggregateType() {
    return "study-session";
  }

  @Override
  public String topic() {
    return Topics.LEDGER;
  }

  public String sessionNo() {
    return sessionNo;
  }

  /** What it was, as last corrected. */
  public StudyContent content() {
    return new StudyContent(heldOn, form, ruleOfLaw, attendees, List.of(topics));
  }

  public LedgerStage stage() {
    return cancelled ? LedgerStage.CANCELLED : LedgerStage.STANDING;
  }
}
