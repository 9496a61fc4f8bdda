/** 网上信访 (第十七条): a petition sent in by web, with a real name or without. */
package cn.huiyin.petition.citizen.submission;
