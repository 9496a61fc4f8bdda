/** 台账导入: ledger rows do the same acts as a user. */
package cn.huiyin.reporting.importing;
