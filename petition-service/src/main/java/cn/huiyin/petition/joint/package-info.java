/** 共同信访 (第二十条): the people a joint petition speaks for, and their representatives. */
package cn.huiyin.petition.joint;
