/**
 * 事实: what one case amounts to, folded from its history. Pure functions of the events: the same in
 * whatever order and however often they arrived (I-45).
 */
package cn.huiyin.reporting.facts;
