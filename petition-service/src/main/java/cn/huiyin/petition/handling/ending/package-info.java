/** 办理的其他结局: settlement, termination, the accepted conclusion report. */
package cn.huiyin.petition.handling.ending;
