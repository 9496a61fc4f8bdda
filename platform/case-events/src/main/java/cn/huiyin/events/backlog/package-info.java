/**
 * 积案事件: targets, backlog cases and campaign activities, sent on {@code backlog.lifecycle.v1} by
 * mediation-service. The business date of each is the envelope's {@code occurredon}.
 */
package cn.huiyin.events.backlog;
