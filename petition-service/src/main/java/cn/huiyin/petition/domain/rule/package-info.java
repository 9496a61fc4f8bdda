/** 规则: the law's and the house's rules, one small class each, with sentence and article. */
package cn.huiyin.petition.domain.rule;
