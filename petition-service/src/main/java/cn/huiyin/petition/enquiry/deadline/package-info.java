/** 期限: what the law says of a clock and a day, and the clocks of a petition. */
package cn.huiyin.petition.enquiry.deadline;
