package cn.huiyin.petition.watch.due;

import cn.huiyin.petition.domain.Petition;
import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The petitions whose clocks the running transaction has changed. */
@TransactionScoped
public class PendingDueDays implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private final transient Map<UUID, Petition> petitions = new LinkedHashMap<>();
  private boolean joined;

  void add(Petition petition) {
    petitions.put(petition.id(), petition);
  }

  /** True at the first call in a transaction only. */
  boolean join() {
    boolean first = !joined;
    joined = true;
    return first;
  }

  List<Petition> all() {
    return List.copyOf(petitions.values());
  }
}
