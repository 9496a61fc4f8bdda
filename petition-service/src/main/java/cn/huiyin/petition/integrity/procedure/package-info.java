/**
 * 对账，程序部分: what the law of the procedure demands of every petition (DOMAIN 9.2), asked of live
 * data.
 */
package cn.huiyin.petition.integrity.procedure;
