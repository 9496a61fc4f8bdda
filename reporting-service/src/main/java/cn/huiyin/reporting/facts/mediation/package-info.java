/** 评理室、评理案件、律师聘期的事实. */
package cn.huiyin.reporting.facts.mediation;
