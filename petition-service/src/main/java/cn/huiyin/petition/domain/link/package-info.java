/** 关联 (DOMAIN 2.12): what persons have confirmed to belong together. */
package cn.huiyin.petition.domain.link;
