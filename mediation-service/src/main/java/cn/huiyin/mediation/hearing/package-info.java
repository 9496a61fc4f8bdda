/** 评理: appointments, sessions and the panel's opinion. */
package cn.huiyin.mediation.hearing;
