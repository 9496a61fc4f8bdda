package cn.huiyin.mediation.domain.lifecycle;

import java.util.List;

/** Random walks that get far: four steps in five are ones the table allows. */
public final class Walk {
  private Walk() {}

  public static <S extends Enum<S>, A extends Enum<A>> A next(
      Lifecycle<S, A> table, S stage, A[] all, int die) {
    List<A> allowed =
        table.rows().stream()
            .filter(row -> row.from() == stage)
            .map(LifecycleRow::act)
            .distinct()
            .toList();
    return die % 5 == 0 || allowed.isEmpty()
        ? all[die / 5 % all.length]
        : allowed.get(die / 5 % allowed.size());
  }
}
