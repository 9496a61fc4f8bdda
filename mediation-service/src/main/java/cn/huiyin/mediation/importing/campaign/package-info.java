/** 积案、目标、活动的台账. */
package cn.huiyin.mediation.importing.campaign;
