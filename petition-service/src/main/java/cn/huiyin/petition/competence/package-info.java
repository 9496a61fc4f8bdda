/** 权限归属 (第二十三条): who in the system of units has to answer a petition. */
package cn.huiyin.petition.competence;
