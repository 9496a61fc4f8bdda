/** 一次运行的各部分: PostgreSQL, Kafka, identity and the services, each started and stopped alike. */
package cn.huiyin.launcher.run.part;
