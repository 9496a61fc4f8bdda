/** 公众查询与订阅: what anybody reads without login, and what the county portal pulls. */
package cn.huiyin.disclosure.portal;
