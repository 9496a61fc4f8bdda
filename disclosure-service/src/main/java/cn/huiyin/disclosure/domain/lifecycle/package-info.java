/** 状态转换表: the form both lifecycles are written in. */
package cn.huiyin.disclosure.domain.lifecycle;
