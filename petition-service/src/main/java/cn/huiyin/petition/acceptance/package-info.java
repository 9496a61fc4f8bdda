/** 责任单位签收、受理、告知、答复 (第二十三条). */
package cn.huiyin.petition.acceptance;
