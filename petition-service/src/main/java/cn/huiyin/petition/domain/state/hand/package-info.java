/** 经手人: who had a hand in which level of the work. */
package cn.huiyin.petition.domain.state.hand;
