/** 发文字号: an organ's letters, its year and a serial without gaps. */
package cn.huiyin.petition.paper.letter;
