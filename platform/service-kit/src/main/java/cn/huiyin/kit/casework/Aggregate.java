package cn.huiyin.kit.casework;

import cn.huiyin.events.CaseEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A case with a history. State that events carry changes only in {@link #apply}, so that the fold
 * of the events is the state (I-09); what events must not carry (names, texts) is set beside them.
 */
@MappedSuperclass
public abstract class Aggregate {
  @Id private UUID id;

  @Version
  @Column(name = "row_version", nullable = false)
  private long rowVersion;

  @Column(name = "event_version", nullable = false)
  private long eventVersion;

  @Transient private List<RaisedEvent> pending = new ArrayList<>();

  /** For persistence only. */
  protected Aggregate() {}

  protected Aggregate(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  /** Number of events so far: the version callers see in the ETag. */
  public long eventVersion() {
    return eventVersion;
  }

  /** Name of the aggregate's type on the wire, such as {@code mediation-case}. */
  public abstract String aggregateType();

  /** Topic of the event just applied: a case that has been sealed answers with the sealed topic. */
  public abstract String topic();

  /** Changes the state by one event: total, without checks, the same for a new and an old event. */
  protected abstract void apply(CaseEvent event);

  /** Takes an event as happened on its business date (business day in Asia/Shanghai). */
  protected void raise(LocalDate occurredOn, CaseEvent event) {
    eventVersion++;
    apply(event);
    pending.add(new RaisedEvent(eventVersion, occurredOn, topic(), event));
  }

  /** Folds an event of the case file into this instance. */
  public void replay(CaseEvent event) {
    eventVersion++;
    apply(event);
  }

  /** The events raised and not drained yet, oldest first. */
  public List<RaisedEvent> raised() {
    return List.copyOf(pending);
  }

  /** The events raised since the last call, oldest first. */
  public List<RaisedEvent> drain() {
    List<RaisedEvent> raised = List.copyOf(pending);
    pending.clear();
    return raised;
  }
}
