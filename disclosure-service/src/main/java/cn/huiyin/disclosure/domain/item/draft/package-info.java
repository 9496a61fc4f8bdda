/** 拟制: what an item is made of before anybody has checked it. */
package cn.huiyin.disclosure.domain.item.draft;
