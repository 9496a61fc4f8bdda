/** 公开信息的案卷与回答: taking an item out for an act, and showing it. */
package cn.huiyin.disclosure.casework.item;
