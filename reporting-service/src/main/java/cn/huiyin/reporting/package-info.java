/**
 * 统计报告服务, a map of the house in the order of the work: {@code eventlog} keeps every event; {@code
 * history}, {@code folding} and {@code facts} make of a case's events what the case amounts to;
 * {@code figures} and {@code catalogue} say what counts; {@code rollup} stores it and {@code
 * recount} counts it again; {@code enquiry} and {@code reports} show it. {@code study} and {@code
 * outreach} are ledgers kept here, with their records in {@code domain}; {@code importing} does the
 * acts of ledger rows; {@code integrity} holds what must be true of all of it.
 */
package cn.huiyin.reporting;
