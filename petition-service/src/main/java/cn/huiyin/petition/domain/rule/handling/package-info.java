/** 办理的规则: hearing, extension, opinion, correction, termination. */
package cn.huiyin.petition.domain.rule.handling;
