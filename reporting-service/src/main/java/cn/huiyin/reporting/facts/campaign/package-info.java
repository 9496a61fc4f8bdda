/** 积案化解专项行动的事实: cases, targets and activities. */
package cn.huiyin.reporting.facts.campaign;
