/** 复查、复核 (第三十五、三十六条), under the matter. */
package cn.huiyin.petition.review;
