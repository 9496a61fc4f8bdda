/** 命令共用的选项 and the table of addresses. */
package cn.huiyin.launcher.command.option;
