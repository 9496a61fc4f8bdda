/** 分类建议 (DOMAIN 8.1, I-60): what is asked about a text, and what is suggested. Pure. */
package cn.huiyin.petition.classification.domain.suggestion;
