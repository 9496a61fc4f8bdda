/** 数字: a year's figures beside those that were published. */
package cn.huiyin.launcher.figure;
