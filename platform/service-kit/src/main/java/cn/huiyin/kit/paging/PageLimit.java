package cn.huiyin.kit.paging;

import cn.huiyin.kit.problem.Problems;

/** 每页条数: 1 to 200, 50 unless told. */
public final class PageLimit {
  public static final int MOST = 200;
  public static final int DEFAULT = 50;

  private PageLimit() {}

  /** The limit asked for, or the default. */
  public static int of(Integer asked) {
    if (asked == null) {
      return DEFAULT;
    }
    if (asked < 1 || asked > MOST) {
      throw Problems.badField("limit", "每页条数须在1至200之间", "limit must be from 1 to 200");
    }
    return asked;
  }
}
