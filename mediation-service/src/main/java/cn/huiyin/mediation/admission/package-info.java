/** 受理: consents of the parties, then admission or refusal. */
package cn.huiyin.mediation.admission;
