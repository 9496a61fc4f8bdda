package cn.huiyin.mediation.importing.campaign;

import cn.huiyin.events.backlog.RevocationReason;
import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogDates;
import cn.huiyin.mediation.domain.backlog.RequiredEvidence;
import cn.huiyin.mediation.domain.backlog.Resolution;
import cn.huiyin.mediation.importing.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * 积案各步: does the acts that a row names and the case has not seen yet, in the order of their days. A
 * ledger lists only resolutions whose papers are on file, so a submission names all its type needs.
 */
@ApplicationScoped
class BacklogSteps {
  private final ActJournal journal;

  @Inject
  BacklogSteps(ActJournal journal) {
    this.journal = journal;
  }

  /** One act of a row: its column, its day, who does it and what. */
  private record Step(
      String column, LocalDate on, Actor actor, BiConsumer<BacklogCase, Actor> act) {}

  void take(LedgerRow row, BacklogCase opened, BacklogRow said, LedgerActors actors) {
    BacklogDates dates = opened.dates();
    List<Step> steps = new ArrayList<>();
    if (dates.leaderSetOn() == null) {
      steps.add(leader(said, actors));
    }
    if (dates.submittedOn() == null) {
      steps.add(submission(said, actors));
    }
    if (dates.verifiedOn() == null) {
      steps.add(verification(said, actors));
    }
    if (dates.confirmedOn() == null) {
      steps.add(confirmation(said, actors));
    }
    if (dates.revokedOn() == null) {
      steps.add(revocation(said, actors));
    }
    steps.stream()
        .filter(step -> step.on() != null)
        .sorted(Comparator.comparing(Step::on))
        .forEach(step -> perform(row, opened, step));
  }

  private void perform(LedgerRow row, BacklogCase opened, Step step) {
    Cells.act(row, step.column(), () -> step.act().accept(opened, step.actor()));
    journal.record(opened, step.actor());
  }

  private static Step leader(BacklogRow said, LedgerActors actors) {
    return new Step(
        "leaderSetOn",
        said.leaderSetOn(),
        actors.as(Role.COUNTY_LEADER, null),
        (opened, actor) -> opened.setLeader(said.leaderSetOn(), said.leaderPost()));
  }

  private static Step submission(BacklogRow said, LedgerActors actors) {
    return new Step(
        "submittedOn",
        said.submittedOn(),
        actors.as(Role.UNIT_HANDLER, said.proposal().unitCode()),
        (opened, actor) ->
            opened.submit(
                said.submittedOn(),
                new Resolution(said.resolutionType(), RequiredEvidence.of(said.resolutionType())),
                actor));
  }

  private static Step verification(BacklogRow said, LedgerActors actors) {
    return new Step(
        "verifiedOn",
        said.verifiedOn(),
        actors.as(Role.SUPERVISOR, null),
        (opened, actor) -> opened.verify(said.verifiedOn(), actor));
  }

  private static Step confirmation(BacklogRow said, LedgerActors actors) {
    return new Step(
        "confirmedOn",
        said.confirmedOn(),
        actors.as(Role.BUREAU_HEAD, null),
        (opened, actor) -> opened.confirm(said.confirmedOn(), actor));
  }

  private static Step revocation(BacklogRow said, LedgerActors actors) {
    return new Step(
        "revokedOn",
        said.revokedOn(),
        actors.as(Role.BUREAU_HEAD, null),
        (opened, actor) -> opened.revoke(said.revokedOn(), RevocationReason.LEDGER_CORRECTION));
  }
}
