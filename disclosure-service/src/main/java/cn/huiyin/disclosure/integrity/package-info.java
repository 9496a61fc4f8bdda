/** 核对: what must hold on live data (DOMAIN 9.4), for {@code huiyin verify}. */
package cn.huiyin.disclosure.integrity;
