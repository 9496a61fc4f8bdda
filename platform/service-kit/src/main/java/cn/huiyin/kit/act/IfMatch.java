package cn.huiyin.kit.act;

import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.problem.Problems;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 所见版本: the version of a case the caller acts upon (If-Match, RFC 9110). */
public record IfMatch(long version) {
  private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

  /**
   * Reads the header.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 428 when missing, 412 when it is no tag of ours
   */
  public static IfMatch require(String header) {
    if (header == null || header.isBlank()) {
      throw Problems.preconditionRequired();
    }
    Matcher matcher = ETAG.matcher(header.strip());
    if (!matcher.matches()) {
      throw Problems.stale();
    }
    return new IfMatch(Long.parseLong(matcher.group(1)));
  }

  /** Refuses with 412 unless the case is still at the version seen. */
  public void check(Aggregate aggregate) {
    if (aggregate.eventVersion() != version) {
      throw Problems.stale();
    }
  }

  /** The ETag of a case at its present version. */
  public static String tag(Aggregate aggregate) {
    return tag(aggregate.eventVersion());
  }

  /** The ETag of a version. */
  public static String tag(long version) {
    return "\"" + version + "\"";
  }
}
