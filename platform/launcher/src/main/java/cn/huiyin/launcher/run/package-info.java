/** 一次运行: the folder, the ports and the parts of one run, and the launcher that watches them. */
package cn.huiyin.launcher.run;
