/** 诉求拆分 (I-06): a petition's claims go on as petitions of their own. */
package cn.huiyin.petition.splitting;
