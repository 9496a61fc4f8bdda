/** 公开信息: an item from its draft to its withdrawal (公开条例第十七条、第二十六条). */
package cn.huiyin.disclosure.domain.item;
