/**
 * 信访件副本与关联. Only {@code petition.lifecycle.v1} is read. An accusation is classified on the sealed
 * topic, so its kind never becomes known here: a case that names it stays unlinked and can't be
 * admitted, and nothing here tells a sealed petition from one whose events are late (I-26, I-50).
 */
package cn.huiyin.mediation.linking;
