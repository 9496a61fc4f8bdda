package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 没有送达证明，请求复查、复核的期限不起算 (I-18). */
@ApplicationScoped
class WindowHasService implements IntegrityCheck {
  private static final String SQL =
      """
      with windows as (
        select petition_id, clock, count(*) started
        from petition_clock where clock in ('REVIEW_WIN30', 'REREVIEW_WIN30')
        group by petition_id, clock),
      judged as (
        select p.petition_no, w.started > (
          select count(*) from case_event e
          where e.aggregate_id = w.petition_id and e.type = case w.clock
            when 'REVIEW_WIN30' then 'petition.opinion-served'
            else 'petition.review-opinion-served' end) unproven
        from windows w join petition p on p.id = w.petition_id)
      select count(*), count(*) filter (where unproven), min(petition_no) filter (where unproven)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  WindowHasService(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-18.window-has-service";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "windows run without service");
  }
}
