/** 归纳: from a case's history to its fact. Pure. */
package cn.huiyin.reporting.folding;
