/** 专项行动: targets, meetings and supervisions of a year's campaign. */
package cn.huiyin.mediation.campaign;
