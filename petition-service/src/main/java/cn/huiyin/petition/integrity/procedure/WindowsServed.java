package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 送达 (I-18): no window to ask for review runs without an opinion that was served. */
@ApplicationScoped
class WindowsServed implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select p.petition_no, case c.clock
          when 'REVIEW_WIN30' then p.opinion_served_on is null
          else not exists (select from petition_review r where r.petition_id = p.id
            and r.level = 'REVIEW' and r.served_on is not null) end wrong
        from petition p join petition_clock c on c.petition_id = p.id
        where c.clock in ('REVIEW_WIN30', 'REREVIEW_WIN30') and c.stopped_on is null)
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  WindowsServed(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-18.windows-served";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "windows run without service");
  }
}
