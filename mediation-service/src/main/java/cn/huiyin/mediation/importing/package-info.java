/**
 * 台账导入: one class per ledger. A row is taken by the acts a user would do, with the row's dates; a
 * row that says more goes on where the case stands, one that says otherwise is refused.
 */
package cn.huiyin.mediation.importing;
