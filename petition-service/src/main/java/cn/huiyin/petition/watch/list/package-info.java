/** 期限清单: what is due when and with whom, and how many of each colour. */
package cn.huiyin.petition.watch.list;
