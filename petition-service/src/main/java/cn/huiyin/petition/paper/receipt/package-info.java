/** 登记单签名: anyone can check offline that a receipt is ours. */
package cn.huiyin.petition.paper.receipt;
