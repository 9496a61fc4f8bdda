/** 收到申请与补正 (公开条例第二十九条至第三十一条). */
package cn.huiyin.disclosure.receiving;
