/** 分类规则集 (DOMAIN 8.1): words, rules, subjects and weights as data with an edition. Pure. */
package cn.huiyin.petition.classification.domain.ruleset;
