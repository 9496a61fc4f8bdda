/** 复核听证 (第三十六条): its days do not count. */
package cn.huiyin.petition.review.hearing;
