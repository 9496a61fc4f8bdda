/** 存储: the ports of the domain over PostgreSQL. */
package cn.huiyin.petition.persistence;
