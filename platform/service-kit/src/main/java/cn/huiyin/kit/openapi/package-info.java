/** 接口文档: what every operation of every service answers besides its own, written once. */
package cn.huiyin.kit.openapi;
