/** 评理室: where disputes are heard, open from one day to another. */
package cn.huiyin.mediation.domain.room;
