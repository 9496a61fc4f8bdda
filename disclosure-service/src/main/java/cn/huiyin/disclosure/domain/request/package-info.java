/** 依申请公开: a request from its receipt to its reply (公开条例第二十九条至第三十九条). */
package cn.huiyin.disclosure.domain.request;
