/** 专项行动: the year's targets and the meetings and supervisions of the campaign (DOMAIN 4.7). */
package cn.huiyin.mediation.domain.campaign;
