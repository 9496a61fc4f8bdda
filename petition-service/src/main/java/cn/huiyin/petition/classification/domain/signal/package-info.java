/** 信号词的查找: a rule set read into a form that finds its words in a text in one pass. Pure. */
package cn.huiyin.petition.classification.domain.signal;
