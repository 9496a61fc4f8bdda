/** 归档与重新办理 (DOMAIN 2.15): conclusion reports, reopening, archive. */
package cn.huiyin.petition.closing;
