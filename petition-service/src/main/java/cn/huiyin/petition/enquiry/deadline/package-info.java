/** 期限计算: what the law says of a clock and a day, without any case. */
package cn.huiyin.petition.enquiry.deadline;
