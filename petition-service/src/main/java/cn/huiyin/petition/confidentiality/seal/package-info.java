/** 密件 (第三十条, I-50 to I-53): lifting a seal and seeing all under it, each by two persons. */
package cn.huiyin.petition.confidentiality.seal;
