/** 督办的反馈与了结 (第四十条): answered by the unit, returned, raised, closed by the supervisor. */
package cn.huiyin.petition.supervision.answer;
