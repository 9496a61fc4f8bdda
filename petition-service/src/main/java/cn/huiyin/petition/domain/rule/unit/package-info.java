/** 承办单位的规则: what a unit does with what it was sent, objections and reports. */
package cn.huiyin.petition.domain.rule.unit;
