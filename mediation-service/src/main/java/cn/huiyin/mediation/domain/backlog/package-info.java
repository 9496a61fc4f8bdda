/** 积案: a backlog case from proposal to closing, in one lifecycle table (DOMAIN 4.3). */
package cn.huiyin.mediation.domain.backlog;
