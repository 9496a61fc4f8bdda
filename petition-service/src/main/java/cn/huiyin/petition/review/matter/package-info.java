/** 信访事项: a matter as staff see it, and which organ would review it now. */
package cn.huiyin.petition.review.matter;
