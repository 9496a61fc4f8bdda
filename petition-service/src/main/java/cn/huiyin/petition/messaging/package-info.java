/** 收取其他服务的事件: what mediation tells, noted on the petition beside its main line. */
package cn.huiyin.petition.messaging;
