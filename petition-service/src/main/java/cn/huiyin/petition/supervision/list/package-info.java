/** 督办的查询: lists of supervisions and of leaders' instructions that wait. */
package cn.huiyin.petition.supervision.list;
