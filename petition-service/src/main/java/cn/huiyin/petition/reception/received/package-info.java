/** 接访转登记 (DOMAIN 2.14): whoever was received gets a petition on record; the leader signs. */
package cn.huiyin.petition.reception.received;
