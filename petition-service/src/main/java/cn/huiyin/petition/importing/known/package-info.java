/**
 * 一批所知: the petitions and matters that a batch of rows speaks of, the row at hand with its
 * petition, and what a ledger leaves unstated.
 */
package cn.huiyin.petition.importing.known;
