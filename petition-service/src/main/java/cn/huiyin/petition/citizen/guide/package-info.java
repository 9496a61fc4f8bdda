/** 信访指南 (第十八条): channels, addresses and procedures, as data. */
package cn.huiyin.petition.citizen.guide;
