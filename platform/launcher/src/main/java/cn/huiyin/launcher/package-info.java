/**
 * 启动命令: the {@code huiyin} command. {@code run} starts, watches and stops the parts of a run,
 * {@code ledger} sends ledgers, {@code figure} sets figures beside those expected, {@code verify}
 * is the reconciler, {@code http} speaks with the services, {@code command} has one class per
 * command.
 */
package cn.huiyin.launcher;
