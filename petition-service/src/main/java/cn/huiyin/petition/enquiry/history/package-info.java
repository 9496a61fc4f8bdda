/** 案卷: the events of a petition, in the order they happened. */
package cn.huiyin.petition.enquiry.history;
