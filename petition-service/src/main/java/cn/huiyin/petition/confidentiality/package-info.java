/** 保密与回避 (第二十八、三十条, DOMAIN 7): recusals, seals, persons under special protection. */
package cn.huiyin.petition.confidentiality;
