/** 个人信息扫描: what must never stand in a published text (I-37, I-38). */
package cn.huiyin.disclosure.domain.privacy;
