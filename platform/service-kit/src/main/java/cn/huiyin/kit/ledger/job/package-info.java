/**
 * 导入任务：a ledger file becomes a job; one worker takes its rows batch by batch, each batch in one
 * transaction with its own bookkeeping, so that a job killed at any moment has counted exactly what
 * it did and the same file sent again goes on from there.
 */
package cn.huiyin.kit.ledger.job;
