package cn.huiyin.petition.orgdata;

/** 机构数据有变更: told within the service when units or divisions change, so memory is refreshed. */
record OrgDataChanged() {}
