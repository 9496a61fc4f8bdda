/** 查询: what may be asked of petitions and matters, by whom, and how much of it is shown. */
package cn.huiyin.petition.enquiry;
