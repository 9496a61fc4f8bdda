/** 补充说明 (第十九条): further texts, by the petitioner or by whoever handles the petition. */
package cn.huiyin.petition.casefile.supplement;
