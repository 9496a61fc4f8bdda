/** 评理规则: one class per rule, with the article or invariant it rests on. */
package cn.huiyin.mediation.domain.mediation.rule;
