/** 政府信息公开: what disclosure-service says of its items and of the requests made to the bureau. */
package cn.huiyin.events.disclosure;
