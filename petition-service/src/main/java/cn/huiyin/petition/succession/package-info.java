/** 责任单位承继 (第二十四条): a merged or abolished unit's petitions go to its successor. */
package cn.huiyin.petition.succession;
