/** 领导接访 (第十八条): sessions in which leaders receive petitioners, with or without lawyers. */
package cn.huiyin.petition.reception;
