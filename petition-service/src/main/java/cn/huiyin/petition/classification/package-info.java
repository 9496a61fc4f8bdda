/** 分类与重复信访 (第二十二条). */
package cn.huiyin.petition.classification;
