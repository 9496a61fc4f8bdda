/** 台账导入: sends a folder of ledgers to the services in their order and waits for the effects. */
package cn.huiyin.launcher.ledger;
