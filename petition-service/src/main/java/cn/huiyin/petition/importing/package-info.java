/**
 * 台账导入: the ledgers of the bureau. A row does the acts a person would do, by the same rules, with
 * the row's dates; what the ledger doesn't say is recorded as unstated, never invented.
 */
package cn.huiyin.petition.importing;
