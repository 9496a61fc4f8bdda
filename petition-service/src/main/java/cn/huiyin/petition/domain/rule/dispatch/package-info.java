/** 转送、交办、引导的规则: where a petition may go and on which ground. */
package cn.huiyin.petition.domain.rule.dispatch;
