/** 化解认定: confirmed, revoked, closed. */
package cn.huiyin.mediation.backlog.confirmation;
