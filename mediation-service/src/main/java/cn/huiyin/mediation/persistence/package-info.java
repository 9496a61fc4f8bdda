/** 存取: the aggregates by id, by number and by filter, one page at a time. */
package cn.huiyin.mediation.persistence;
