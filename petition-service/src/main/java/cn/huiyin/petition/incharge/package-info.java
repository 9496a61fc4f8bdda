/** 领导包案 (第十八条, DOMAIN 2.14): leaders in charge of petitions, and what is a leader's own. */
package cn.huiyin.petition.incharge;
