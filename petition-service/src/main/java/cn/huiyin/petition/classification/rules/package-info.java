/** 分类规则集的版本: read, changed, put in force; every edition stays. */
package cn.huiyin.petition.classification.rules;
