/** 信访人自己的行为: supplementing, rating, asking for review, withdrawing, by number and query code. */
package cn.huiyin.petition.citizen.own;
