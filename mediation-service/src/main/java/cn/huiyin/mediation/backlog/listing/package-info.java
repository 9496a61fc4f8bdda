/** 积案立项: proposed, listed, given a leader, delisted. */
package cn.huiyin.mediation.backlog.listing;
