/** 终结 (第三十六条): filed, recognised, returned; and what the passing of a window makes final. */
package cn.huiyin.petition.review.finality;
