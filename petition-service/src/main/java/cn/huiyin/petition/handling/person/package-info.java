/** 承办人: the person in the unit who handles a petition (DOMAIN 7.2). */
package cn.huiyin.petition.handling.person;
