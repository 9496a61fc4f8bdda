/** 台账案件: the records reporting-service itself keeps, with their rules (DOMAIN 6). */
package cn.huiyin.reporting.domain;
