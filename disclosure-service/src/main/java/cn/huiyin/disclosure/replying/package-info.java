/** 答复 (公开条例第三十六条). */
package cn.huiyin.disclosure.replying;
