/**
 * 台账行的行为: what a row of the petitions ledger says was done, done by the same acts and rules as a
 * person would; only what is not done yet.
 */
package cn.huiyin.petition.importing.act;
