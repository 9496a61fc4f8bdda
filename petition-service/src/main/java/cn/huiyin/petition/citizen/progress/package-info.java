/** 公众查询 (DOMAIN 2.2): how the petitioner follows the own petition. */
package cn.huiyin.petition.citizen.progress;
