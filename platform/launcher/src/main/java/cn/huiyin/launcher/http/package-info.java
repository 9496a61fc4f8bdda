/** What the command says to the services over HTTP. */
package cn.huiyin.launcher.http;
