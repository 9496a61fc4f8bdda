/**
 * 评理室事件: rooms, mediation cases and counsel engagements, sent on {@code mediation.lifecycle.v1} by
 * mediation-service. The business date of each is the envelope's {@code occurredon}.
 */
package cn.huiyin.events.mediation;
