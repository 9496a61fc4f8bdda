package cn.huiyin.disclosure.domain.lifecycle;

import cn.huiyin.kit.casework.ActNotAllowed;
import java.util.ArrayList;
import java.util.List;

/**
 * 状态转换表: the whole of what may happen to a case. An absent row is {@link ActNotAllowed}.
 *
 * @param <S> the stages
 * @param <A> the acts
 */
public final class Lifecycle<S extends Enum<S>, A extends Enum<A>> {
  private final List<Transition<S, A>> rows = new ArrayList<>();

  /** Every row, in the order written. */
  public List<Transition<S, A>> rows() {
    return List.copyOf(rows);
  }

  /**
   * The stage an act leads to.
   *
   * @throws ActNotAllowed where the table has no such row
   */
  public S next(S stage, A act) {
    return rows.stream()
        .filter(row -> row.from() == stage && row.act() == act)
        .findFirst()
        .orElseThrow(() -> new ActNotAllowed(stage, act))
        .to();
  }

  /** Begins the rows of these stages. */
  @SafeVarargs
  public final From from(S... stages) {
    return new From(List.of(stages));
  }

  /** 所处环节. */
  public final class From {
    private final List<S> stages;

    private From(List<S> stages) {
      this.stages = stages;
    }

    public On on(A act) {
      return new On(stages, act);
    }
  }

  /** 行为. */
  public final class On {
    private final List<S> stages;
    private final A act;

    private On(List<S> stages, A act) {
      this.stages = stages;
      this.act = act;
    }

    public To to(S next) {
      return new To(stages, act, next);
    }
  }

  /** 转入环节. */
  public final class To {
    private final List<S> stages;
    private final A act;
    private final S next;

    private To(List<S> stages, A act, S next) {
      this.stages = stages;
      this.act = act;
      this.next = next;
    }

    /** Completes the row with the article it rests on. */
    public Lifecycle<S, A> under(String article) {
      for (S stage : stages) {
        if (rows.stream().anyMatch(row -> row.from() == stage && row.act() == act)) {
          throw new IllegalStateException("two rows for " + stage + " on " + act);
        }
        rows.add(new Transition<>(stage, act, next, article));
      }
      return Lifecycle.this;
    }
  }
}
