package cn.huiyin.kit.act;

import cn.huiyin.events.EventCatalogue;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * 案卷: takes what an act did and writes it with the act's transaction: the case events, the names of
 * what is to be sent, and the audit line. All rows of a transaction go in one statement at its end.
 */
@ApplicationScoped
public class ActJournal {
  private final PendingJournal pending;
  private final JournalSynchronization synchronization;
  private final Event<ActRecorded> recorded;
  private final Clock clock;

  @Inject
  public ActJournal(
      PendingJournal pending,
      JournalSynchronization synchronization,
      Event<ActRecorded> recorded,
      Clock clock) {
    this.pending = pending;
    this.synchronization = synchronization;
    this.recorded = recorded;
    this.clock = clock;
  }

  /** Records the events an aggregate has raised since the last call, as one act of the actor. */
  public void record(Aggregate aggregate, Actor actor) {
    record(aggregate, actor, null, null);
  }

  /**
   * Records an act that another event caused.
   *
   * @param correlation what the whole chain is known by, or null for a new one
   * @param causation id of the event that caused this act, or null
   */
  public void record(Aggregate aggregate, Actor actor, UUID correlation, UUID causation) {
    List<RaisedEvent> raised = aggregate.drain();
    if (raised.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    UUID chain = correlation == null ? UuidV7.at(now) : correlation;
    synchronization.join();
    raised.forEach(
        event ->
            pending.add(
                new JournalEntry(
                    UuidV7.at(now),
                    aggregate.aggregateType(),
                    aggregate.id(),
                    event,
                    now,
                    actor,
                    chain,
                    causation)));
    pending.add(
        new AuditLine(
            now, actor, types(raised), aggregate.aggregateType(), aggregate.id(), null, chain));
    recorded.fire(new ActRecorded(aggregate, raised, actor));
  }

  private static String types(List<RaisedEvent> raised) {
    return raised.stream()
        .map(event -> EventCatalogue.typeOf(event.event().getClass()))
        .collect(Collectors.joining(","));
  }

  /**
   * Records that somebody looked at what is not for everybody: a FULL view (I-52).
   *
   * @param purpose code or short reason the viewer gave; no personal data
   */
  public void recordView(String aggregateType, UUID aggregateId, Actor actor, String purpose) {
    recordDeed("view.full", aggregateType, aggregateId, actor, purpose);
  }

  /**
   * Records what changes no aggregate but is somebody's deed: a ledger sent in.
   *
   * @param act stable code of the deed
   * @param purpose code or short reason; no personal data
   */
  public void recordDeed(
      String act, String aggregateType, UUID aggregateId, Actor actor, String purpose) {
    Instant now = clock.instant();
    synchronization.join();
    pending.add(
        new AuditLine(now, actor, act, aggregateType, aggregateId, purpose, UuidV7.at(now)));
  }
}
