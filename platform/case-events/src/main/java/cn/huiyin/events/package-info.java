/**
 * 事件契约: what goes over Kafka. One sealed interface per producer; its records are the contract, the
 * case file and the domain events at once (ADR 0002).
 */
package cn.huiyin.events;
