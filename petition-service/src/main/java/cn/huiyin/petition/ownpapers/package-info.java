/** 本人的文书: what the petitioner may fetch with number and query code, without a login. */
package cn.huiyin.petition.ownpapers;
