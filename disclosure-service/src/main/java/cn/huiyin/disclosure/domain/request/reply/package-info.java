/** 答复: what the law says to the applicant. */
package cn.huiyin.disclosure.domain.request.reply;
