/**
 * 个人信息保护：identity fields are encrypted one by one, found only through a keyed blind index, and
 * shown masked unless role and case give more.
 */
package cn.huiyin.kit.privacy;
