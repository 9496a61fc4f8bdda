/** 发布、更正、撤回 (公开条例第六条、第二十六条). */
package cn.huiyin.disclosure.publication;
