package cn.huiyin.mediation.domain.lifecycle;

import cn.huiyin.kit.casework.ActNotAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 流程表: all moves a case may make; what has no row is not allowed. */
public record Lifecycle<S extends Enum<S>, A extends Enum<A>>(List<LifecycleRow<S, A>> rows) {

  /** The table of these groups of rows. */
  @SafeVarargs
  public static <S extends Enum<S>, A extends Enum<A>> Lifecycle<S, A> of(
      List<LifecycleRow<S, A>>... groups) {
    return new Lifecycle<>(Stream.of(groups).flatMap(List::stream).toList());
  }

  /** The stage after the act, or empty when there is no such row. */
  public Optional<S> next(S stage, A act) {
    return rows.stream()
        .filter(row -> row.from() == stage && row.act() == act)
        .map(LifecycleRow::to)
        .findFirst();
  }

  /**
   * Asks whether the act may be done in this stage.
   *
   * @throws ActNotAllowed when the act has no row in this stage
   */
  public void require(S stage, A act) {
    if (next(stage, act).isEmpty()) {
      throw new ActNotAllowed(stage, act);
    }
  }
}
