package cn.huiyin.events;

/**
 * 事件: one thing that happened in law or fact. A record of codes, ids, dates and numbers; never a
 * name, ID number, phone, address or text of a petition (DOMAIN 2.16, I-51).
 */
public interface CaseEvent {}
