/** 审核与保密审查 (公开条例第十七条): the two persons without whom nothing is published. */
package cn.huiyin.disclosure.review;
