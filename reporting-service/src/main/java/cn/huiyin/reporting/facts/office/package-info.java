/** 机关自身工作的事实: openness, study and publicity. */
package cn.huiyin.reporting.facts.office;
