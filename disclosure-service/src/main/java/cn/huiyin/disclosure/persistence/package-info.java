/** 存储: the domain's ports on PostgreSQL. */
package cn.huiyin.disclosure.persistence;
