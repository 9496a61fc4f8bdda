/** 领导接访的规则: the session as an aggregate. Pure. */
package cn.huiyin.petition.reception.domain;
