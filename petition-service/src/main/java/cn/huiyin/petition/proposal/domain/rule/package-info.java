/** 三项建议的规则: one small class per rule. */
package cn.huiyin.petition.proposal.domain.rule;
