/** 超期: noted once in the case file, explained by who missed it, never taken back (I-05). */
package cn.huiyin.petition.watch.overdue;
