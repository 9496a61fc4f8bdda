/** 接访公示 (第十八条): the schedule of receptions, for everybody. */
package cn.huiyin.petition.reception.schedule;
