/** 更正个人信息 (个人信息保护法 第四十六条): asked by the petitioner, decided by a person. */
package cn.huiyin.petition.casefile.correction;
