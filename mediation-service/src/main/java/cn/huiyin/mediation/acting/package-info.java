/** 办理一个行为的共同部分: who, which version, which business day, which number. */
package cn.huiyin.mediation.acting;
