package cn.huiyin.petition.orgdata.store;

/** 机构数据有变更: told within the service when units or divisions change, so memory is refreshed. */
public record OrgDataChanged() {}
