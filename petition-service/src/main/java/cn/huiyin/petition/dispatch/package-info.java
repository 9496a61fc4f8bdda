/** 信访部门的处理 (第二十二条): guidance, transfer, assignment, refusal. */
package cn.huiyin.petition.dispatch;
