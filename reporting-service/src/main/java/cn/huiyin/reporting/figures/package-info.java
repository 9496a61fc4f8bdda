/**
 * 指标: every figure with its phrase, definition and counting rule, as code a lawyer can read. Pure:
 * a figure is a function of the facts and of nothing else (DOMAIN 1.1).
 */
package cn.huiyin.reporting.figures;
