/** 工作日历事件契约: the yearly holiday notices, owned by petition-service and copied by all services. */
package cn.huiyin.events.calendar;
