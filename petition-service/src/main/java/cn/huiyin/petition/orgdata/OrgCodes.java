package cn.huiyin.petition.orgdata;

/** 代码格式: of units, divisions, kinds and subjects, the same for the API and the ledgers. */
public final class OrgCodes {
  public static final String UNIT = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";
  public static final String DIVISION = "[A-Za-z0-9]{1,20}";
  public static final String KIND = "[A-Z][A-Z0-9_]{0,39}";
  public static final String SUBJECT = "[A-Za-z0-9]{1,10}";

  private OrgCodes() {}
}
