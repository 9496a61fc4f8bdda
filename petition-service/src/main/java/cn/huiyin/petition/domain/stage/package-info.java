/** 办理流程: the lifecycle of a petition as one readable table (DOMAIN 2.15), in chapters. */
package cn.huiyin.petition.domain.stage;
