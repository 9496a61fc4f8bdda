/** 学法台账: study sessions. */
package cn.huiyin.reporting.study;
