/**
 * 分类质量 (DOMAIN 8.1): how often persons agree with the suggestions, and how often a transfer was
 * wrong.
 */
package cn.huiyin.petition.classification.quality;
