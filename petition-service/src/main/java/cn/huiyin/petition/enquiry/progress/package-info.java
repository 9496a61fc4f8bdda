/** 信访人查询 (DOMAIN 2.2): what a petitioner sees with number and query code, without a login. */
package cn.huiyin.petition.enquiry.progress;
