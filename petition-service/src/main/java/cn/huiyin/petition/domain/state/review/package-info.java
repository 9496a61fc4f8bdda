/** 复查、复核的状态: the reviews of a petition and the execution of what they supported. */
package cn.huiyin.petition.domain.state.review;
