/** 信访处理意见 (第三十二条): draft, approval, service. */
package cn.huiyin.petition.opinion;
