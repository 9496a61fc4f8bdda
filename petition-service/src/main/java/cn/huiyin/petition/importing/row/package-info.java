/**
 * 台账行: a row of the petitions ledger as typed facts, and the reasons for which it can't be true.
 */
package cn.huiyin.petition.importing.row;
