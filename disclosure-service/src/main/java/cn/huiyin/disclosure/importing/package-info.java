/** 台账导入: a ledger's rows, taken by doing the acts a user would do, on the row's dates. */
package cn.huiyin.disclosure.importing;
