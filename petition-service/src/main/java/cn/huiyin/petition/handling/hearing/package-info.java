/** 听证与听取陈述: hearings and their seats. */
package cn.huiyin.petition.handling.hearing;
