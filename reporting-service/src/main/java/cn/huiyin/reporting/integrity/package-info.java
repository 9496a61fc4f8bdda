/** 对账: what must hold between the event store and the figures. */
package cn.huiyin.reporting.integrity;
