/** 读数: a question about a figure, and how rollups and entries answer it. */
package cn.huiyin.reporting.enquiry.reading;
