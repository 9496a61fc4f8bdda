/** 执行 (第三十二条, I-20): supporting opinions are carried out, or supervised. */
package cn.huiyin.petition.execution;
