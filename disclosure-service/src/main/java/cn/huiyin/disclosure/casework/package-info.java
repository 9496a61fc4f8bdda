/** 办理的共同部分: what every act of this service needs: its day, its scope, its answer. */
package cn.huiyin.disclosure.casework;
