/** 工作清单: what waits for somebody, for each role; the longest waiting first. */
package cn.huiyin.petition.enquiry.worklist;
