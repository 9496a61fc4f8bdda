/** 准予顺延 (DOMAIN 2.9): a request that an obstacle kept from being in time. */
package cn.huiyin.petition.review.late;
