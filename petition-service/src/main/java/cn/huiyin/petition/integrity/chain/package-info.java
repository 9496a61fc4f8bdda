/** 对账：复查、复核、终结、执行 (DOMAIN 9.2), asked of live data. */
package cn.huiyin.petition.integrity.chain;
