/** 异议 (第二十三条): a unit says the petition is not its own. */
package cn.huiyin.petition.acceptance.objection;
