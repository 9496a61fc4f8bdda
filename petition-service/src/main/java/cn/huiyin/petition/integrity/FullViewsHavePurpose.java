package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 查看留痕 (I-52): every FULL view says who, when, of what and why. */
@ApplicationScoped
class FullViewsHavePurpose implements IntegrityCheck {
  private static final String SQL =
      """
      select count(*), count(*) filter (where purpose is null or aggregate_id is null),
        min(id::text) filter (where purpose is null or aggregate_id is null)
      from audit_log where act = 'view.full'
      """;

  private final PetitionQuery query;

  @Inject
  FullViewsHavePurpose(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-52.full-views-have-purpose";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "full views say no purpose");
  }
}
