/** 专项行动活动: meetings and supervisions are one sort of thing, planned, held or cancelled. */
package cn.huiyin.mediation.campaign.activity;
