/**
 * 从已定的分类学习: weights of character runs, word lists and rules per decided classification, on this
 * machine only; they weigh beside the rules and take no seal away that a rule is sure of. Pure.
 */
package cn.huiyin.petition.classification.domain.learning;
