/** 对账: what must hold of all petitions at any time (DOMAIN 9.1), asked of live data. */
package cn.huiyin.petition.integrity;
