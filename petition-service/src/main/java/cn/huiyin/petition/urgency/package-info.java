/** 重大紧急信访事项 (第二十五条): found, reported in time, followed up; never hidden (I-24). */
package cn.huiyin.petition.urgency;
