/** 期限: the clocks that run over a petition, as ledger lines; due days are always derived. */
package cn.huiyin.petition.domain.deadline;
