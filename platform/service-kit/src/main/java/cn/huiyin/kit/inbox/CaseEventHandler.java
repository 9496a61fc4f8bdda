package cn.huiyin.kit.inbox;

import java.util.List;
import java.util.Set;

/**
 * What a service does with events. Called inside the transaction that also marks the events as
 * seen, so that an effect happens once, however often an event arrives.
 */
public interface CaseEventHandler {
  /** The event types it wants; empty for all. */
  Set<String> types();

  /** One event. Throw only for an event that can never be handled: it becomes a dead letter. */
  default void handle(ReceivedEvent event) {
    throw new UnsupportedOperationException("handle or handleBatch");
  }

  /** Several events in the order they arrived; those of one aggregate are in version order. */
  default void handleBatch(List<ReceivedEvent> events) {
    events.forEach(this::handle);
  }
}
