/** 接口契约检查: what a service's own OpenAPI document promises, tried against the running service. */
package cn.huiyin.embedded.contract;
