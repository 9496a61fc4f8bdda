/**
 * 文件加密: whole files, encrypted as they stream by and bound to what they belong to. Each has a key
 * of its own, which stands before it, encrypted with the field keyset.
 */
package cn.huiyin.kit.privacy.file;
