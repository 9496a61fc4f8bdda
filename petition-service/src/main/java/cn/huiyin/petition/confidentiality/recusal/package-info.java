/** 回避 (第二十八条, I-25): declared by oneself or decided by a head; from then on no act. */
package cn.huiyin.petition.confidentiality.recusal;
