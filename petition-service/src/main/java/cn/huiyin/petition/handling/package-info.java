/** 办理 (第三十一、三十三、三十四条). */
package cn.huiyin.petition.handling;
