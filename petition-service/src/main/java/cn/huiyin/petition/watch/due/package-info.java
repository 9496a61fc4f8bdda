/** 到期表: the table of due days, derived from the ledger within the act that changes it. */
package cn.huiyin.petition.watch.due;
