/** One class per command of {@code huiyin}. */
package cn.huiyin.launcher.command;
