/** 信访工作的指标: petitions, what was done with them, reviews, receptions, supervision, proposals. */
package cn.huiyin.reporting.figures.petition;
