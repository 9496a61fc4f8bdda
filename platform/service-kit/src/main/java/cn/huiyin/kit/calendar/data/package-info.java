/** 节假日数据：reads the yearly holiday notices from JSON and offers the calendar to the container. */
package cn.huiyin.kit.calendar.data;
