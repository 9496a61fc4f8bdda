/** 评理案卷: loading a case for an act, writing what the act did, and showing it. */
package cn.huiyin.mediation.casefile;
