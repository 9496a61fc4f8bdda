/** 结果: how a case ends, and when that is undone. */
package cn.huiyin.mediation.outcome;
