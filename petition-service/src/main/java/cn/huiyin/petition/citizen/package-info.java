/**
 * 信访人自己办理 (DOMAIN 2.2): what a petitioner does without a login: submit, follow, supplement, rate.
 */
package cn.huiyin.petition.citizen;
