package cn.huiyin.disclosure.domain.lifecycle;

/**
 * 一行状态转换: in this stage, this act leads there.
 *
 * @param article the article it rests on
 * @param <S> the stages
 * @param <A> the acts
 */
public record Transition<S extends Enum<S>, A extends Enum<A>>(
    S from, A act, S to, String article) {}
