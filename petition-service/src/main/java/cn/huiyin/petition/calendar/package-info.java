/** 工作日历: the yearly holiday notices; owned here and told to all services on {@code calendar.v1}. */
package cn.huiyin.petition.calendar;
