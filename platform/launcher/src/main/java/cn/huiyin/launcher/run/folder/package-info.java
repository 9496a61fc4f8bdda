/** 运行文件夹: what is kept of a run on disk, and the ports it takes. */
package cn.huiyin.launcher.run.folder;
