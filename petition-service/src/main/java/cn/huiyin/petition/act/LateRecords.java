package cn.huiyin.petition.act;

import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.kit.act.ActRecorded;
import cn.huiyin.kit.calendar.LateRecord;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.calendar.LateReason;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/**
 * 补录 (DOMAIN 2.9, rule 9): an act is judged by its business date, however late a person records it;
 * that it was late, and the reason given in the header Late-Record-Reason, are kept beside it; what
 * ends a clock needs the reason. A ledger is recorded late by its nature: its reasons are unstated.
 */
@ApplicationScoped
class LateRecords {
  private static final String KEEP =
      "insert into late_record (petition_id, event_version, occurred_on, recorded_on, reason)"
          + " values (?, ?, ?, ?, ?) on conflict do nothing";

  private final CurrentVertxRequest request;
  private final StatutoryCalendar calendar;
  private final DeadlinePolicies policies;
  private final ActDay days;
  private final DataSource dataSource;

  @Inject
  LateRecords(
      CurrentVertxRequest request,
      StatutoryCalendar calendar,
      DeadlinePolicies policies,
      ActDay days,
      DataSource dataSource) {
    this.request = request;
    this.calendar = calendar;
    this.policies = policies;
    this.days = days;
    this.dataSource = dataSource;
  }

  void recorded(@Observes ActRecorded act) {
    if (byPerson(act.actor()) && act.aggregate() instanceof Petition petition) {
      List<RaisedEvent> late =
          act.raised().stream().filter(event -> late(event.occurredOn())).toList();
      if (!late.isEmpty()) {
        LateReason reason = reason(late.stream().anyMatch(LateRecords::endsAClock));
        late.forEach(event -> keep(petition, event, reason));
      }
    }
  }

  /** A person at the API: not the system itself, nor a ledger. */
  private boolean byPerson(Actor actor) {
    return !Actor.SYSTEM.equals(actor)
        && Arc.container().requestContext().isActive()
        && request.getCurrent() != null;
  }

  private boolean late(LocalDate on) {
    return LateRecord.needsReason(calendar, on, days.today(), policies.workingDaysToRecord());
  }

  private static boolean endsAClock(RaisedEvent raised) {
    return raised.event() instanceof PetitionEvent event
        && PetitionLifecycle.endsAClock(PetitionAct.of(event));
  }

  private LateReason reason(boolean needed) {
    String told = request.getCurrent().request().getHeader(LateRecordHeader.NAME);
    if (told == null && !(needed && policies.lateRecordReasonRequired())) {
      return null;
    }
    return Arrays.stream(LateReason.values())
        .filter(reason -> reason != LateReason.UNSTATED && reason.name().equals(told))
        .findFirst()
        .orElseThrow(LateRecords::needed);
  }

  private static RuleBroken needed() {
    return new RuleBroken(
        "LATE_RECORD_NEEDS_REASON",
        null,
        "补录须在Late-Record-Reason中给出理由代码",
        "a late record needs one of the reasons in Late-Record-Reason");
  }

  private void keep(Petition petition, RaisedEvent event, LateReason reason) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(KEEP)) {
      statement.setObject(1, petition.id());
      statement.setLong(2, event.version());
      statement.setObject(3, event.occurredOn());
      statement.setObject(4, days.today());
      statement.setString(5, reason == null ? null : reason.name());
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("late record not kept: " + e.getSQLState(), e);
    }
  }
}
