package cn.huiyin.kit.calendar.data;

/** 日历有变更: told within the service when a notice was recorded, so that memory is refreshed. */
record CalendarChanged() {}
