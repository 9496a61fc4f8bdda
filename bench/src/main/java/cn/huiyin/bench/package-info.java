/** 基准测试: ours and a baseline, interleaved in one run. Never part of the tests. */
package cn.huiyin.bench;
