/** 案卷: what a petition is beside its events: petitioner, text, papers. Never in an event. */
package cn.huiyin.petition.domain.casefile;
