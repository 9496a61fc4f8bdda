/** 内嵌 PostgreSQL: a durable server from the zonky binaries, with one database per service. */
package cn.huiyin.embedded.postgres;
