/** 查看权限 (DOMAIN 7.2): who may know of a petition, and how much of the petitioner. Pure. */
package cn.huiyin.petition.enquiry.access;
