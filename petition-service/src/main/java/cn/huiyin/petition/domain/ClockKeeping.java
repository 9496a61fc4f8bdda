package cn.huiyin.petition.domain;

import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.petition.domain.deadline.ClockBook;
import cn.huiyin.petition.domain.deadline.ClockPolicy;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** 期限账册的保管 (DOMAIN 2.9): the clocks that run and ran over a petition, and whether they changed. */
@MappedSuperclass
public abstract class ClockKeeping extends Aggregate {
  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "petition_clock", joinColumns = @JoinColumn(name = "petition_id"))
  @OrderColumn(name = "line")
  private List<PetitionClock> clocks = new ArrayList<>();

  @Transient private boolean clocksChanged;

  @Transient private ClockPolicy policy = ClockPolicy.OF_THE_TABLE;

  /** For persistence only. */
  protected ClockKeeping() {}

  protected ClockKeeping(UUID id) {
    super(id);
  }

  /** The clocks as a book to ask. */
  public ClockBook book() {
    return new ClockBook(clocks);
  }

  public List<PetitionClock> clocks() {
    return List.copyOf(clocks);
  }

  /** 期限政策: how long the clocks run from now on whose length no law sets. */
  public void countBy(ClockPolicy newPolicy) {
    policy = newPolicy;
  }

  ClockPolicy policy() {
    return policy;
  }

  /** Whether clocks have changed since the last call. */
  public boolean takeClocksChanged() {
    boolean changed = clocksChanged;
    clocksChanged = false;
    return changed;
  }

  void changeClocks(Consumer<ClockBook> change) {
    change.accept(book());
    clocksChanged = true;
  }
}
