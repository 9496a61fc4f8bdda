/** 查询: figures as others ask for them, read from the rollups. */
package cn.huiyin.reporting.enquiry;
