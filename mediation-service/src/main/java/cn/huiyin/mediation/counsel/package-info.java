/** 聘请律师. */
package cn.huiyin.mediation.counsel;
