/** 案卷的补充 (第十九条): texts and files that come in after registration. */
package cn.huiyin.petition.casefile;
