/** 办结、评价、归档的规则: what must be done before a file is closed. */
package cn.huiyin.petition.domain.rule.closing;
