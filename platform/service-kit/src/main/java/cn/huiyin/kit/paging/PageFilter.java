package cn.huiyin.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 翻页条件: where the page before ended, and how many rows a page holds; filters extend it. */
public class PageFilter {
  @Parameter(description = "游标 cursor of the next page")
  @QueryParam("cursor")
  @Size(max = 512)
  String cursor;

  @Parameter(description = "每页条数 rows in a page")
  @QueryParam("limit")
  @Min(1)
  @Max(PageLimit.MOST)
  Integer limit;

  /** Rows of a page. */
  public int most() {
    return PageLimit.of(limit);
  }

  /**
   * Where the page before ended, or null on the first.
   *
   * @param keys how many keys the order has
   */
  public Cursor after(int keys) {
    return Cursor.decode(cursor, keys);
  }
}
