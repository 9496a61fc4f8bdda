/** 督办、建议、紧急信息的核验. */
package cn.huiyin.petition.integrity.oversight;
