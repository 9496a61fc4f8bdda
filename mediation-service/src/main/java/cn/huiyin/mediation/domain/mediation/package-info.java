/** 评理案件: from request to outcome, in one lifecycle table (DOMAIN 3.4). */
package cn.huiyin.mediation.domain.mediation;
