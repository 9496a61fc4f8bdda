/** 征求意见与延期 (公开条例第三十二条、第三十三条). */
package cn.huiyin.disclosure.processing;
