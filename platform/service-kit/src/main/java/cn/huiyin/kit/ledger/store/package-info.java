/**
 * 导入任务的存储：jobs, the rows they have seen and those they refused, and the files they read, which wait
 * in a spool until they are done.
 */
package cn.huiyin.kit.ledger.store;
