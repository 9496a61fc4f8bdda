/** 内嵌 Kafka: one broker that is its own controller, in a process of its own. */
package cn.huiyin.embedded.kafka;
