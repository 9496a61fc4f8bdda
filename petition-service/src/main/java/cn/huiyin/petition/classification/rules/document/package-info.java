/** 规则集的收发形式: the rule set as the API reads and writes it. */
package cn.huiyin.petition.classification.rules.document;
