/** 延期的申请与决定 (第三十四条), 交办反馈期限的延长 (第二十二条): one asks, another decides. */
package cn.huiyin.petition.handling.extension;
