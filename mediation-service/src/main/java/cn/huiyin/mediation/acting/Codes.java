package cn.huiyin.mediation.acting;

/** 编号与代码的形式: what a number or code may look like; no blanks, so no sentence and no name list. */
public final class Codes {
  public static final String PATTERN = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.()〔〕-]{0,63}";
  public static final int LONGEST = 64;
  public static final int LONGEST_POST = 30;
  public static final int LONGEST_NAME = 100;
  public static final int LONGEST_TEXT = 500;

  private Codes() {}
}
