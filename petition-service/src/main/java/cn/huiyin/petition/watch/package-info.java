/**
 * 期限督促: what is due when and with whom, who is reminded, what was missed. Everything here is
 * derived from the clocks of the petitions.
 */
package cn.huiyin.petition.watch;
