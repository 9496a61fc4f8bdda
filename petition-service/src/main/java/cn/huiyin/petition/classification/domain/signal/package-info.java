/**
 * 信号词与规则: a rule set (words, rules, subjects, weights) is data with an edition; here it is read
 * into a form that finds its words in a text in one pass. Pure.
 */
package cn.huiyin.petition.classification.domain.signal;
