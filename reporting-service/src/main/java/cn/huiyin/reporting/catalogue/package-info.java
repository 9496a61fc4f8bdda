/** 指标目录: all figures of all chapters in the order of the report. */
package cn.huiyin.reporting.catalogue;
