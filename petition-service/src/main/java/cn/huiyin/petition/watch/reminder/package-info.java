/** 期限提醒: once for each clock and colour, kept and listed to the unit whose time runs. */
package cn.huiyin.petition.watch.reminder;
