/** 查询: what staff look up, page by page. */
package cn.huiyin.disclosure.enquiry;
