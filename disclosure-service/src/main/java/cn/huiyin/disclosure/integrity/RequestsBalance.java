package cn.huiyin.disclosure.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * I-40: for every year and type of applicant, carried in + new = answered + carried out. New and
 * answered are counted from the case file, carried from the requests' own dates, so that the two
 * must agree.
 */
@ApplicationScoped
public class RequestsBalance implements IntegrityCheck {
  private static final String ALL = "SELECT count(*) FROM disclosure_request";
  private static final String WRONG =
      """
      WITH years AS (
        SELECT DISTINCT extract(year FROM occurred_on)::int AS year FROM case_event
        WHERE type IN ('disclosure.request-received', 'disclosure.request-replied')),
      flows AS (
        SELECT extract(year FROM occurred_on)::int AS year, data ->> 'applicantType' AS applicant,
          count(*) FILTER (WHERE type = 'disclosure.request-received') AS received,
          count(*) FILTER (WHERE type = 'disclosure.request-replied') AS answered
        FROM case_event
        WHERE type IN ('disclosure.request-received', 'disclosure.request-replied')
        GROUP BY 1, 2),
      stocks AS (
        SELECT y.year, r.applicant_type AS applicant,
          count(*) FILTER (WHERE r.received_on < make_date(y.year, 1, 1)
            AND (r.replied_on IS NULL OR r.replied_on >= make_date(y.year, 1, 1))) AS carried_in,
          count(*) FILTER (WHERE r.received_on < make_date(y.year + 1, 1, 1)
            AND (r.replied_on IS NULL OR r.replied_on >= make_date(y.year + 1, 1, 1)))
            AS carried_out
        FROM years y CROSS JOIN disclosure_request r GROUP BY 1, 2)
      SELECT count(*) FROM stocks s LEFT JOIN flows f USING (year, applicant)
      WHERE s.carried_in + coalesce(f.received, 0) <> coalesce(f.answered, 0) + s.carried_out
      """;

  private final Counting counting;

  @Inject
  public RequestsBalance(Counting counting) {
    this.counting = counting;
  }

  @Override
  public String id() {
    return "I-40.requests-balance";
  }

  @Override
  public CheckResult check() {
    long all = counting.count(ALL);
    long wrong = counting.count(WRONG);
    return wrong == 0
        ? CheckResult.ok(all)
        : CheckResult.broken(all, wrong + " years and applicant types don't balance");
  }
}
