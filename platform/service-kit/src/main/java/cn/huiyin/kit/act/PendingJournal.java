package cn.huiyin.kit.act;

import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What the running transaction has to write at its end. */
@TransactionScoped
public class PendingJournal implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<JournalEntry> entries = new ArrayList<>();
  private final transient List<AuditLine> lines = new ArrayList<>();
  private boolean joined;

  void add(JournalEntry entry) {
    entries.add(entry);
  }

  void add(AuditLine line) {
    lines.add(line);
  }

  /** True at the first call in a transaction only. */
  boolean join() {
    boolean first = !joined;
    joined = true;
    return first;
  }

  Written take() {
    Written written = new Written(List.copyOf(entries), List.copyOf(lines));
    entries.clear();
    lines.clear();
    return written;
  }

  record Written(List<JournalEntry> entries, List<AuditLine> lines) {
    boolean isEmpty() {
      return entries.isEmpty() && lines.isEmpty();
    }
  }
}
