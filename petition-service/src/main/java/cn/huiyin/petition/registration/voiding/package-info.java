/** 作废与撤回: what is taken off the books, by two persons or by its petitioner. */
package cn.huiyin.petition.registration.voiding;
