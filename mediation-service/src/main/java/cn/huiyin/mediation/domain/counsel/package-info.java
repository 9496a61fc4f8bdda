/** 聘请律师: the lawyers the bureau has engaged, and for what (DOMAIN 3.8). */
package cn.huiyin.mediation.domain.counsel;
