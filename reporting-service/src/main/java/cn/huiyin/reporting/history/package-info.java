/** 案件经过: the events of one case as reporting reads them. Pure. */
package cn.huiyin.reporting.history;
