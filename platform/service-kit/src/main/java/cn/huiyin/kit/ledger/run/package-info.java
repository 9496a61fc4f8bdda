/**
 * 导入任务的执行：one worker takes a job's rows batch by batch, each batch in one transaction with its own
 * bookkeeping, so that a job killed at any moment has counted exactly what it did.
 */
package cn.huiyin.kit.ledger.run;
