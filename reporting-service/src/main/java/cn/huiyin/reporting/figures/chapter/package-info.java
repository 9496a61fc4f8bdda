/** 报告其余各章的指标: mediation, campaign, openness, study and publicity. */
package cn.huiyin.reporting.figures.chapter;
