package cn.huiyin.disclosure.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * I-37: every released version had its two persons, and its bytes are the bytes that were scanned.
 */
@ApplicationScoped
public class ReviewedBeforeRelease implements IntegrityCheck {
  private static final String RELEASED =
      "SELECT count(*) FROM disclosure_version WHERE released_on IS NOT NULL";
  private static final String BYTES =
      "encode(sha256(convert_to(title || E'\\n' || coalesce(summary, '') || E'\\n'"
          + " || coalesce(content, ''), 'UTF8')), 'hex')";
  private static final String WRONG =
      RELEASED
          + " AND (unit_head IS NULL OR secrecy_reviewer IS NULL OR checked_by IS NULL"
          + " OR secrecy_reviewer IN (editor, checked_by) OR unit_head IN (editor, checked_by)"
          + " OR released_hash IS DISTINCT FROM checked_hash OR released_hash <> "
          + BYTES
          + ")";

  private final Counting counting;

  @Inject
  public ReviewedBeforeRelease(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-37.reviewed-before-release";
  }

  @Override
  public CheckResult check() {
    long released = counting.count(RELEASED);
    long wrong = counting.count(WRONG);
    return wrong == 0
        ? CheckResult.ok(released)
        : CheckResult.broken(released, wrong + " versions were released without their review");
  }
}
