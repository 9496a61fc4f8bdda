package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.UNITS;

import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;

/** 信访部门的行为: registration's aftermath, classification, disposition. */
@SuppressWarnings("ImmutableEnumChecker")
enum IntakeDeed implements RandomAct {
  REQUEST_VOID(
      (p, on, n, by) -> p.intake().requestVoid("CLERICAL_DUPLICATE", on, by.as(ActorRole.INTAKE))),
  VOID(
      (p, on, n, by) ->
          p.intake().confirmVoid("CLERICAL_DUPLICATE", null, on, by.as(ActorRole.BUREAU_HEAD))),
  WITHDRAW((p, on, n, by) -> p.intake().withdraw(on, by.as(ActorRole.PETITIONER))),
  SPLIT(
      (p, on, n, by) ->
          p.splitting()
              .split(3, n % 4, "C1-" + p.eventVersion(), false, on, by.as(ActorRole.CLASSIFIER))),
  CLASSIFY(
      (p, on, n, by) ->
          p.classifying().classify(RandomAct.decision(n), on, by.as(ActorRole.CLASSIFIER))),
  CLASSIFY_APPEAL(
      (p, on, n, by) ->
          p.classifying().classify(RandomAct.decision(0), on, by.as(ActorRole.CLASSIFIER))),
  RECLASSIFY(
      (p, on, n, by) ->
          p.classifying()
              .reclassify(RandomAct.decision(n), "NEW_FACTS", on, by.as(ActorRole.CLASSIFIER))),
  LINK(
      (p, on, n, by) ->
          p.classifying()
              .linkAsRepeat("M-0", null, RepeatKind.ANSWERED, on, by.as(ActorRole.CLASSIFIER))),
  ANSWER((p, on, n, by) -> p.classifying().answerRepeat(n == 7, on, by.as(ActorRole.CLASSIFIER))),
  GUIDE(
      (p, on, n, by) ->
          p.disposing()
              .guide(
                  GuidanceKind.values()[n % 3],
                  null,
                  n % 2 == 0 ? on : null,
                  on,
                  by.as(ActorRole.CLASSIFIER))),
  TRANSFER(
      (p, on, n, by) ->
          p.disposing()
              .transfer(
                  APetition.to(n % 4 == 3 ? "DISCIPLINE" : "TOWN"),
                  UNITS,
                  on,
                  by.as(ActorRole.BUREAU_HEAD))),
  TRANSFER_ELSEWHERE(
      (p, on, n, by) ->
          p.disposing()
              .transfer(
                  new DispatchOrder("WATER", null, n % 2 == 0, false),
                  UNITS,
                  on,
                  by.as(ActorRole.BUREAU_HEAD))),
  ASSIGN(
      (p, on, n, by) ->
          p.disposing()
              .assign(
                  new DispatchOrder("TOWN", on.plusDays(30), false, false),
                  UNITS,
                  on,
                  by.as(ActorRole.BUREAU_HEAD))),
  REFUSE((p, on, n, by) -> p.disposing().refuse("NA2", on, by.as(ActorRole.BUREAU_HEAD))),
  REFUSE_FOR_GOOD(
      (p, on, n, by) ->
          p.disposing().refuseForGood("NL1", "M-0", on, by.as(ActorRole.BUREAU_HEAD))),
  REPLY_BY_BUREAU(
      (p, on, n, by) ->
          p.disposing().replySuggestion(Adoption.ADOPTED, on, by.as(ActorRole.BUREAU_HEAD))),
  DIRECT(
      (p, on, n, by) ->
          p.disposing().receivedDirectly("TOWN", n == 7, UNITS, on, by.as(ActorRole.CLASSIFIER)));

  private final RandomAct deed;

  IntakeDeed(RandomAct deed) {
    this.deed = deed;
  }

  @Override
  public void on(Petition petition, LocalDate on, int choice, By by) {
    deed.on(petition, on, choice, by);
  }
}
