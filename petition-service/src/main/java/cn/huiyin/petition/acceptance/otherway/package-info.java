/** 不经信访程序的处理: legal routes, replies to suggestions, accusations handed over. */
package cn.huiyin.petition.acceptance.otherway;
