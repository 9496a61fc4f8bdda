package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;

import cn.huiyin.events.petition.CoordinationOutcome;
import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.events.petition.SupplementKind;
import cn.huiyin.events.petition.UrgentRecipient;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.oversight.ReportingDuty;
import cn.huiyin.petition.domain.oversight.Supervision;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** 主线以外的行为: urgency, supervision, leaders, deadlines, seal. */
@SuppressWarnings("ImmutableEnumChecker")
enum OversightDeed implements RandomAct {
  FLAG(
      (p, on, n, by) ->
          p.urgently().flag("LARGE_GROUP", null, duty(on), on, by.as(ActorRole.INTAKE))),
  URGENT(
      (p, on, n, by) ->
          p.urgently()
              .report(
                  "LARGE_GROUP",
                  List.of(UrgentRecipient.values()[n % 2]),
                  duty(on),
                  on,
                  by.as(ActorRole.INTAKE))),
  FOLLOW_UP(
      (p, on, n, by) ->
          p.urgently()
              .followUp(
                  List.of(UrgentRecipient.NATIONAL_BUREAU),
                  n % 3 == 0,
                  on,
                  by.as(ActorRole.BUREAU_HEAD))),
  INSTRUCT((p, on, n, by) -> p.supervising().instruct("县长", on, by.as(ActorRole.COUNTY_LEADER))),
  SUPERVISE(
      (p, on, n, by) ->
          p.supervising()
              .open(
                  new SupervisionOrder(
                      "DB-" + p.eventVersion(),
                      SupervisionGround.DELAY,
                      SupervisionForm.values()[n % 3],
                      null,
                      on,
                      null),
                  Set.of(),
                  on,
                  by.as(ActorRole.SUPERVISOR))),
  ANSWER_SUPERVISION(
      (p, on, n, by) -> p.supervising().answer(last(p), on, by.as(ActorRole.UNIT_HANDLER))),
  RETURN_SUPERVISION(
      (p, on, n, by) ->
          p.supervising().returnAnswer(last(p), on.plusDays(3), on, by.as(ActorRole.SUPERVISOR))),
  RAISE_SUPERVISION(
      (p, on, n, by) ->
          p.supervising()
              .raise(
                  last(p),
                  SupervisionForm.values()[n % 8],
                  Set.of(),
                  on.plusDays(3),
                  on,
                  by.as(ActorRole.SUPERVISOR))),
  CLOSE_SUPERVISION(
      (p, on, n, by) ->
          p.supervising()
              .close(last(p), SupervisionResult.values()[n % 4], on, by.as(ActorRole.SUPERVISOR))),
  MEET(
      (p, on, n, by) ->
          p.supervising()
              .meet(
                  List.of("TOWN"),
                  CoordinationOutcome.MEASURES_AGREED,
                  on,
                  by.as(ActorRole.BUREAU_HEAD))),
  TAKE_CASE(
      (p, on, n, by) ->
          p.underLeader()
              .take(
                  "县长",
                  null,
                  on.plusDays(30),
                  on,
                  by.as(n % 2 == 0 ? ActorRole.COUNTY_LEADER : ActorRole.BUREAU_HEAD))),
  SIGN_CASE((p, on, n, by) -> p.underLeader().sign(on, by.as(ActorRole.COUNTY_LEADER))),
  END_CASE(
      (p, on, n, by) ->
          p.underLeader().end(LeaderCaseResult.values()[n % 4], on, by.as(ActorRole.BUREAU_HEAD))),
  NOTE_OVERDUE((p, on, n, by) -> p.deadlines().noteOverdue(CALENDAR, on, by.as(ActorRole.SYSTEM))),
  EXPLAIN_OVERDUE(
      (p, on, n, by) ->
          p.deadlines()
              .explainOverdue(
                  StatutoryClock.values()[n % 4],
                  OverdueReason.COMPLEX_FACTS,
                  on,
                  by.as(ActorRole.UNIT_HEAD))),
  SUCCEED(
      (p, on, n, by) -> p.beside().succeedUnit("TOWN", "WATER", on, by.as(ActorRole.BUREAU_HEAD))),
  SUPPLEMENT(
      (p, on, n, by) ->
          p.caseFile().supplement(SupplementKind.values()[n % 2], on, by.as(ActorRole.PETITIONER))),
  REQUEST_UNSEALING(
      (p, on, n, by) ->
          p.caseFile().requestUnsealing("NO_ACCUSATION", on, by.as(ActorRole.DISCIPLINE_LIAISON))),
  UNSEAL((p, on, n, by) -> p.caseFile().unseal("NO_ACCUSATION", on, by.as(ActorRole.BUREAU_HEAD)));

  private final RandomAct deed;

  OversightDeed(RandomAct deed) {
    this.deed = deed;
  }

  @Override
  public void on(Petition petition, LocalDate on, int choice, By by) {
    deed.on(petition, on, choice, by);
  }

  private static ReportingDuty duty(LocalDate on) {
    return new ReportingDuty(
        120,
        Set.of(UrgentRecipient.PARTY_COMMITTEE_AND_GOVERNMENT),
        on.atTime(20, 0).atOffset(ZoneOffset.ofHours(8)));
  }

  private static String last(Petition petition) {
    List<Supervision> all = petition.supervisions();
    return all.isEmpty() ? "NONE" : all.get(all.size() - 1).supervisionNo();
  }
}
