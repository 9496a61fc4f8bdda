/**
 * 信访件: the pure centre. {@link cn.huiyin.petition.domain.Petition} is the aggregate; its acts stand
 * in small classes by stage of the work ({@code intake()}, {@code unit()}, {@code handling()} …);
 * the lifecycle table is in {@code stage}, the law's sentences in {@code rule}, the clocks in
 * {@code deadline}.
 */
package cn.huiyin.petition.domain;
