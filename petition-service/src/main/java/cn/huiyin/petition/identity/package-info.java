/** 信访人身份: identity fields encrypted and blind-indexed, and the query code that proves ownership. */
package cn.huiyin.petition.identity;
