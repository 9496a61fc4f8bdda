/** 流程表: how a lifecycle is written as a table that a lawyer can read. */
package cn.huiyin.mediation.domain.lifecycle;
