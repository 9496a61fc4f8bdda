/** 建议的反馈 (第四十条): the organ's written answer, and reminders of it. */
package cn.huiyin.petition.proposal.feedback;
