package cn.huiyin.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * 一页.
 *
 * @param items at most the limit asked for
 * @param next cursor of the next page, or null at the end
 */
public record Page<T>(List<T> items, String next) {

  /**
   * A page from up to {@code limit + 1} rows in order: the row too many says that there is more.
   *
   * @param cursorOf cursor that starts after a row
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), null);
    }
    List<T> items = List.copyOf(rows.subList(0, limit));
    return new Page<>(items, cursorOf.apply(items.get(limit - 1)).encode());
  }

  /** The same page with other items. */
  public <U> Page<U> map(Function<T, U> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }
}
