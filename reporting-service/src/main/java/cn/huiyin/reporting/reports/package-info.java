/** 报告: the statutory reports, written from the figures of a year. */
package cn.huiyin.reporting.reports;
