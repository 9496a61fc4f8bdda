/** 重算: folds the whole event store again and compares it with the rollups (I-42). */
package cn.huiyin.reporting.recount;
