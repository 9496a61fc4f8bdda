/** 承办人 (DOMAIN 7.2): who names the person, and what is the person's alone. */
package cn.huiyin.petition.domain.rule.handler;
