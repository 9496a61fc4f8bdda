/** 事件存储: every event consumed, append-only; everything else here can be folded again from it. */
package cn.huiyin.reporting.eventlog;
