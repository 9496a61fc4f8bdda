/** 回避: who has an interest, and the seats of a hearing. */
package cn.huiyin.petition.domain.casefile.recusal;
