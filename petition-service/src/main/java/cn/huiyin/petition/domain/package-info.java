/**
 * 信访件: the pure centre. {@link cn.huiyin.petition.domain.Petition} is the aggregate; its acts stand
 * in small classes by stage of the work ({@code intake()}, {@code unit()}, {@code handling()} …);
 * the lifecycle table is in {@code stage}, the law's sentences in {@code rule}, the clocks in
 * {@code deadline}. The room is fuller than others because the aggregate's acts and folds may touch
 * what nobody else may.
 */
package cn.huiyin.petition.domain;
