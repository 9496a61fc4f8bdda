/** 信访件、接访、建议的事实: what petition-service's cases amount to. */
package cn.huiyin.reporting.facts.petition;
