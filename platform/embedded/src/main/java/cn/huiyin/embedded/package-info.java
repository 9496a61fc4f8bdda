/**
 * 内嵌平台: the real PostgreSQL, Kafka and identity issuer that Huiyin runs on where nothing is
 * installed: for {@code ./huiyin up} and for tests. Every part is an operating-system process of
 * its own, listens on loopback only and keeps its data in a folder it is given.
 */
package cn.huiyin.embedded;
