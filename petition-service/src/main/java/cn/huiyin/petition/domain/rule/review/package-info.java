/** 复查、复核的规则: window, superior organ, signatures, hearings. */
package cn.huiyin.petition.domain.rule.review;
