/** 三项建议的规则 (第十四、四十条): the proposal as an aggregate. Pure. */
package cn.huiyin.petition.proposal.domain;
