/** 登记 (第二十一条): registration, voiding by two persons, withdrawal. */
package cn.huiyin.petition.registration;
