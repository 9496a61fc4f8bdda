/** 汇总: facts, entries and daily rollups, kept by difference with the event store. */
package cn.huiyin.reporting.rollup;
