/** 满意度评价 (DOMAIN 2.13). */
package cn.huiyin.petition.rating;
