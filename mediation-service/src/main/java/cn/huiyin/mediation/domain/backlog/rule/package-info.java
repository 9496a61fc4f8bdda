/** 积案规则: one class per rule, with the invariant it rests on. */
package cn.huiyin.mediation.domain.backlog.rule;
