/** 申报化解: submitted, verified or returned. */
package cn.huiyin.mediation.backlog.resolution;
