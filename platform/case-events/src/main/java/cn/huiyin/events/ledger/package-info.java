/** 学法与普法台账: what reporting-service itself records and sends on {@code ledger.v1}. */
package cn.huiyin.events.ledger;
