/** 三项建议 (第十四、四十条, DOMAIN 2.11): drafted, signed, served; kept for the yearly report (第四十一条). */
package cn.huiyin.petition.proposal;
