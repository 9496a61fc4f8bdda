/** 规则: one small class per rule of law, with its article and its sentence. */
package cn.huiyin.disclosure.domain.rule;
