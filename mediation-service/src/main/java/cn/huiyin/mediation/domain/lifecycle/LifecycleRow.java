package cn.huiyin.mediation.domain.lifecycle;

/**
 * 流程表的一行.
 *
 * @param from stage before
 * @param act what is done
 * @param to stage after
 * @param basis article or section it rests on
 */
public record LifecycleRow<S extends Enum<S>, A extends Enum<A>>(
    S from, A act, S to, String basis) {}
