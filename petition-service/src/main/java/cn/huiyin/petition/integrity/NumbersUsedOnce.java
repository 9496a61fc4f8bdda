package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 登记编号 (I-08): used once, within their series, and without a gap where the whole series was given
 * here. A ledger may bring a part of a series; its gaps are the ledger's.
 */
@ApplicationScoped
class NumbersUsedOnce implements IntegrityCheck {
  private static final String SQL =
      """
      with numbered as (
        select substring(petition_no from '^(.+)-[0-9]{1,12}$') series,
          substring(petition_no from '-([0-9]{1,12})$')::bigint serial,
          registrar like 'ledger:%' from_ledger
        from petition where petition_no ~ '^.+-[0-9]{1,12}$'),
      series as (
        select n.series, count(*) used, count(distinct n.serial) distinct_used,
          max(n.serial) highest, bool_or(n.from_ledger) from_ledger, max(s.last) last
        from numbered n left join number_series s on s.series = n.series group by n.series),
      judged as (
        select *, used <> distinct_used or last is null or last < highest
          or (not from_ledger and used <> last) wrong from series)
      select coalesce(sum(used), 0)::bigint, count(*) filter (where wrong),
        min(series) filter (where wrong) from judged
      """;

  private final PetitionQuery query;

  @Inject
  NumbersUsedOnce(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-08.numbers-used-once";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "series of numbers have a gap or a double");
  }
}
