/**
 * 对账，人和秘密部分: what holds of petitioners, accusations and the persons who act (DOMAIN 9.6), asked of
 * live data.
 */
package cn.huiyin.petition.integrity.secrecy;
