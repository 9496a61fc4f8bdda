/** 拆分件: the parts of a petition and their reports. */
package cn.huiyin.petition.domain.state.part;
