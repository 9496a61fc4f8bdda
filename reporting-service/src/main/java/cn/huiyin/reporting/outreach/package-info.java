/** 普法宣传台账: outreach records. */
package cn.huiyin.reporting.outreach;
