package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.data.CalendarProducer;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.petition.domain.casefile.recusal.SeatRole;
import cn.huiyin.petition.domain.stage.ActorRole;
import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitKind;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Petitions of an invented county at the stages of their life, and the persons who act on them. */
public final class APetition {
  public static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();
  public static final LocalDate RECEIVED = LocalDate.of(2023, 3, 6);
  public static final UnitTree UNITS =
      new UnitTree(
          List.of(
              unit("BUREAU", "GOV", "C1", UnitKind.PETITION_BUREAU, Set.of()),
              unit("GOV", "CITY", "C1", UnitKind.GOVERNMENT, Set.of()),
              unit("REVIEW", "CITY", "C1", UnitKind.REVIEW_BODY, Set.of()),
              unit("CITY", null, "C0", UnitKind.GOVERNMENT, Set.of()),
              unit("WATER", "GOV", "C1", UnitKind.DEPARTMENT, Set.of("07")),
              unit("DISCIPLINE", "GOV", "C1", UnitKind.DISCIPLINE, Set.of("15")),
              unit("TOWN", "GOV", "C1T1", UnitKind.TOWN_GOVERNMENT, Set.of()),
              unit("STATION", "TOWN", "C1T1", "INSTITUTION", Set.of())),
          List.of(
              new Territory("C1T1", "一镇", "TOWN", true),
              new Territory("C1T2", "二镇", "TOWN", false)));

  /** Every paper a file may need. */
  public static final Set<String> PAPERS =
      Set.of(
          "转送函",
          "交办函",
          "引导告知书",
          "不予受理告知书",
          "进展告知",
          "答复函",
          "移交清单",
          "法定途径告知书",
          "受理告知书",
          "笔录",
          "延期告知书",
          "调解、和解协议书",
          "终止告知书",
          "意见书稿",
          "送达回证",
          "复查意见书",
          "办结报告");

  public static final List<SeatRole> HEARING =
      List.of(SeatRole.HOST, SeatRole.PANEL, SeatRole.PANEL, SeatRole.PETITIONER, SeatRole.UNIT);

  private APetition() {}

  private static Unit unit(
      String code, String parent, String division, String kind, Set<String> subjects) {
    return new Unit(code, code, "COUNTY", parent, division, kind, subjects, true);
  }

  /** A person who acts in a role; each role is another person. */
  public static Actor by(ActorRole role) {
    return new Actor("person:" + role, role.name(), null, null);
  }

  public static PetitionRegistered registration(Channel channel, int representatives, int persons) {
    return registration(channel, representatives, persons, "C1T1", 1, true);
  }

  public static PetitionRegistered registration(
      Channel channel,
      int representatives,
      int persons,
      String division,
      int claims,
      boolean noticeOwed) {
    return new PetitionRegistered(
        "C1-2023-W-000001",
        RECEIVED,
        channel,
        null,
        division,
        persons,
        representatives,
        claims,
        persons > 1,
        !noticeOwed,
        noticeOwed,
        "BUREAU",
        null);
  }

  public static Petition registered() {
    return registered(registration(Channel.WEB, 0, 1));
  }

  public static Petition registered(PetitionRegistered event) {
    return Petition.register(
        UUID.randomUUID(),
        event,
        OffsetDateTime.of(event.occurredOn(), LocalTime.NOON, ZoneOffset.ofHours(8)),
        new byte[] {1},
        by(ActorRole.INTAKE));
  }

  public static Petition classified(PetitionKind kind, Route route, String subject, String unit) {
    return classify(registered(), kind, route, subject, unit);
  }

  public static Petition classify(
      Petition petition, PetitionKind kind, Route route, String subject, String unit) {
    petition
        .classifying()
        .classify(
            new ClassificationDecision(kind, route, subject, unit, "M-1", true, null),
            RECEIVED,
            by(ActorRole.CLASSIFIER));
    return petition;
  }

  /** An appeal on the petition procedure, classified on the day of its receipt. */
  public static Petition appeal() {
    return classified(PetitionKind.APPEAL, Route.R31_6, "01", "TOWN");
  }

  public static DispatchOrder to(String unit) {
    return new DispatchOrder(unit, null, false, false);
  }

  public static Petition transferred() {
    return transfer(appeal(), "TOWN");
  }

  public static Petition transfer(Petition petition, String unit) {
    petition.disposing().transfer(to(unit), UNITS, RECEIVED, by(ActorRole.BUREAU_HEAD));
    return petition;
  }

  public static Petition withUnit() {
    return receive(transferred());
  }

  public static Petition receive(Petition petition) {
    petition.unit().receive(RECEIVED, CALENDAR, by(ActorRole.UNIT_HANDLER));
    return petition;
  }

  /** Accepted on the day given. */
  public static Petition accepted(LocalDate on) {
    Petition petition = withUnit();
    petition.unit().accept(false, on, by(ActorRole.UNIT_HANDLER));
    return petition;
  }

  public static Petition heard(LocalDate on) {
    Petition petition = accepted(on);
    petition.inHandling().hearPetitioner(on, by(ActorRole.UNIT_HANDLER));
    return petition;
  }

  /** With an opinion that supports the claim, served on the day given. */
  public static Petition served(LocalDate on) {
    return serve(heard(on), on, ClaimOutcome.SUPPORT);
  }

  public static Petition serve(Petition petition, LocalDate on, ClaimOutcome outcome) {
    petition.opinions().draft(List.of(outcome), on, by(ActorRole.UNIT_HANDLER));
    petition.opinions().approve(on, by(ActorRole.UNIT_HEAD));
    petition.opinions().serve(on, by(ActorRole.UNIT_HANDLER));
    return petition;
  }

  /** Another person in the same role: of the level above. */
  public static Actor otherBy(ActorRole role) {
    return new Actor("other:" + role, role.name(), null, null);
  }

  /** With a review that a reviewer drafted and the head of the reviewing organ signed. */
  public static Petition review(Petition petition, ReviewOutcome outcome, int days, LocalDate on) {
    petition.review().draft(outcome, days, on, CALENDAR, by(ActorRole.REVIEWER));
    petition.review().decide(UNITS, on, by(ActorRole.BUREAU_HEAD));
    return petition;
  }

  /** The same one level up, by other persons. */
  public static Petition reReview(
      Petition petition, ReviewOutcome outcome, int days, LocalDate on) {
    petition.reReview().draft(outcome, days, on, CALENDAR, otherBy(ActorRole.REVIEWER));
    petition.reReview().decide(UNITS, on, otherBy(ActorRole.BUREAU_HEAD));
    return petition;
  }

  /** The events raised since the last call. */
  public static List<PetitionEvent> events(Petition petition) {
    return petition.drain().stream()
        .map(RaisedEvent::event)
        .map(PetitionEvent.class::cast)
        .toList();
  }
}
