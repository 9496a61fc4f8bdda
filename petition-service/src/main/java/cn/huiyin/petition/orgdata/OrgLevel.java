package cn.huiyin.petition.orgdata;

/** 层级: of organs and of divisions. */
public enum OrgLevel {
  NATIONAL,
  PROVINCE,
  CITY,
  COUNTY,
  TOWN,
  VILLAGE
}
