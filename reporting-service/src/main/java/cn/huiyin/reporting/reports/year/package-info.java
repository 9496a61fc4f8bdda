/** 一年的指标值, and what they must be to each other. */
package cn.huiyin.reporting.reports.year;
