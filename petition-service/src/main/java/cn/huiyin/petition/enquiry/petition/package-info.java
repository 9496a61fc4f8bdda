/** 查看一件: one petition, its case file, its deadlines. */
package cn.huiyin.petition.enquiry.petition;
