/** 调阅文书: who may read which paper, and how much of the person it then shows (DOMAIN 7.2). */
package cn.huiyin.petition.paper.reading;
