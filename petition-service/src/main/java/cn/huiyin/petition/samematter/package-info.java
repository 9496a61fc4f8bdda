/** 同一事项再次信访 (DOMAIN 2.12): looks for what a petition may repeat, with reasons a clerk can check. */
package cn.huiyin.petition.samematter;
