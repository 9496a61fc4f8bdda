/**
 * 导入任务：a ledger file that is sent becomes a job, and the same file sent again goes on where it
 * ended; whose process died is interrupted.
 */
package cn.huiyin.kit.ledger.job;
