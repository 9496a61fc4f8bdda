/** 督办、包案、紧急信息的规则: supervision, leaders in charge, urgent reports. */
package cn.huiyin.petition.domain.rule.oversight;
