/** 特别保护 (I-56): minors and victims, whose identity is shown to fewer. */
package cn.huiyin.petition.confidentiality.protection;
