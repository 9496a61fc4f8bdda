package cn.huiyin.kit.act;

import cn.huiyin.kit.outbox.CommitSignal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Writes the journal just before the commit and wakes the relay just after it. */
@ApplicationScoped
public class JournalSynchronization {
  private final TransactionSynchronizationRegistry registry;
  private final PendingJournal pending;
  private final JournalWriter writer;
  private final CommitSignal signal;

  @Inject
  JournalSynchronization(
      TransactionSynchronizationRegistry registry,
      PendingJournal pending,
      JournalWriter writer,
      CommitSignal signal) {
    this.registry = registry;
    this.pending = pending;
    this.writer = writer;
    this.signal = signal;
  }

  void join() {
    if (pending.join()) {
      registry.registerInterposedSynchronization(
          new Synchronization() {
            @Override
            public void beforeCompletion() {
              writer.write(pending.take());
            }

            @Override
            public void afterCompletion(int status) {
              if (status == Status.STATUS_COMMITTED) {
                signal.committed();
              }
            }
          });
    }
  }
}
