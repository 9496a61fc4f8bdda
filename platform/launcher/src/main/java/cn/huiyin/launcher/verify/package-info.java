/** 对账: the reconciler: what each service says of itself, and whether they agree. */
package cn.huiyin.launcher.verify;
