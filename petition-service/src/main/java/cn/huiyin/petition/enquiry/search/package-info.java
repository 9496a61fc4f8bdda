/** 检索: lists of petitions, by filters and by any piece of their text. */
package cn.huiyin.petition.enquiry.search;
