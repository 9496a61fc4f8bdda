/** 检举控告的存在与日期 (DOMAIN 7.2): all that one who supervises may know of what is sealed. */
package cn.huiyin.petition.enquiry.sealed;
