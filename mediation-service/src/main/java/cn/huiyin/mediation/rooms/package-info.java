/** 评理室的设立与撤并. */
package cn.huiyin.mediation.rooms;
