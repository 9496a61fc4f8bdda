package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 听证时间 (I-19): days are left out of the re-review's clock only; nothing else pauses a legal clock.
 */
@ApplicationScoped
class OnlyReReviewExcludes implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, c.clock <> 'REREVIEW30' wrong
        from petition_clock c join petition p on p.id = c.petition_id
        where c.exclusions is not null)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  OnlyReReviewExcludes(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-19.only-rereview-excludes";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "clocks other than the re-review's were paused");
  }
}
