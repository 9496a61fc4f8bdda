/** 台账导入的接口：the ledger-imports resource that every service has. */
package cn.huiyin.kit.ledger.rest;
