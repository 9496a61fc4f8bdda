/** 报告的文字: template, slots, wording and appendix. */
package cn.huiyin.reporting.reports.wording;
