/** 对账: what must be true of rooms, cases and backlog at any time; {@code huiyin verify} asks. */
package cn.huiyin.mediation.integrity;
