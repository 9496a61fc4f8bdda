package cn.huiyin.kit.paging;

import cn.huiyin.kit.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * 游标: the sort keys of the last row seen. Pages by keys, not by counting, so that page 10,000 costs
 * what page 1 costs and writes in between move nothing.
 */
public record Cursor(List<String> keys) {
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST = 512;

  public static Cursor of(Object... keys) {
    return new Cursor(java.util.Arrays.stream(keys).map(String::valueOf).toList());
  }

  /** As a URL-safe string. */
  public String encode() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The cursor of a request, or null when it asks for the first page.
   *
   * @param parts how many keys it must have
   * @throws cn.huiyin.kit.problem.ProblemException 400 when it is none of ours
   */
  public static Cursor decode(String text, int parts) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    if (text.length() > LONGEST) {
      throw unreadable();
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> keys = List.of(plain.split(SEPARATOR, -1));
      if (keys.size() != parts || plain.indexOf('\0') >= 0) {
        throw unreadable();
      }
      return new Cursor(keys);
    } catch (IllegalArgumentException e) {
      throw unreadable();
    }
  }

  /** A key of the cursor; a parser's failure is the caller's bad cursor. */
  public <T> T key(int index, java.util.function.Function<String, T> parse) {
    try {
      return parse.apply(keys.get(index));
    } catch (RuntimeException e) {
      throw unreadable();
    }
  }

  private static RuntimeException unreadable() {
    return Problems.badField("cursor", "游标无效", "the cursor is not one of ours");
  }
}
