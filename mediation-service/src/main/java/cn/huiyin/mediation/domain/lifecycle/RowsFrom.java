package cn.huiyin.mediation.domain.lifecycle;

import java.util.List;
import java.util.function.UnaryOperator;

/** 自某些阶段起: the beginning of rows of the table, read as a sentence. */
public record RowsFrom<S extends Enum<S>>(List<S> stages) {

  /** From any of these stages. */
  @SafeVarargs
  public static <S extends Enum<S>> RowsFrom<S> from(S... stages) {
    return new RowsFrom<>(List.of(stages));
  }

  /** By this act. */
  public <A extends Enum<A>> RowsOn<S, A> on(A act) {
    return new RowsOn<>(stages, act);
  }

  /** From these stages by an act. */
  public record RowsOn<S extends Enum<S>, A extends Enum<A>>(List<S> stages, A act) {

    /** To this stage. */
    public RowsTo<S, A> to(S stage) {
      return new RowsTo<>(stages, act, from -> stage);
    }

    /** The stage stays what it was. */
    public RowsTo<S, A> stays() {
      return new RowsTo<>(stages, act, from -> from);
    }
  }

  /** From these stages by an act to a stage. */
  public record RowsTo<S extends Enum<S>, A extends Enum<A>>(
      List<S> stages, A act, UnaryOperator<S> next) {

    /** Under this article or section. */
    public List<LifecycleRow<S, A>> under(String basis) {
      return stages.stream()
          .map(from -> new LifecycleRow<>(from, act, next.apply(from), basis))
          .toList();
    }
  }
}
