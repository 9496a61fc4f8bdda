/**
 * 权衡 (DOMAIN 8.1): from the signals found in a text to suggestions a clerk can check. Pure; it
 * changes no petition.
 */
package cn.huiyin.petition.classification.domain.weighing;
