/** 建议的查询: lists and single proposals. */
package cn.huiyin.petition.proposal.list;
