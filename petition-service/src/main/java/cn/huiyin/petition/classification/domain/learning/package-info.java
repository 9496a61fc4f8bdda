/**
 * 从已定的分类学习: counts of character grams per decided classification, on this machine only; they weigh
 * beside the rules and never take a seal away. Pure.
 */
package cn.huiyin.petition.classification.domain.learning;
