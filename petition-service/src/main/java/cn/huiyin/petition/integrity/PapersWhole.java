package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 文书不变 (I-55): every paper is what its hash says it was when it was filed. */
@ApplicationScoped
class PapersWhole implements IntegrityCheck {
  private static final String SQL =
      """
      with paper as (
        select id, sha256 <> sha256(convert_to(body, 'UTF8')) changed
        from case_paper where sha256 is not null
        union all
        select proposal_id, sha256 <> sha256(convert_to(body, 'UTF8')) from proposal_letter)
      select count(*), count(*) filter (where changed), min(id::text) filter (where changed)
      from paper
      """;

  private final PetitionQuery query;

  @Inject
  PapersWhole(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-55.papers-whole";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "papers are not what was filed");
  }
}
