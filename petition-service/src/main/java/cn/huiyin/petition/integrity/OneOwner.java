package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 件件有着落 (I-01): every petition that isn't void lies with exactly one unit; never with none. */
@ApplicationScoped
class OneOwner implements IntegrityCheck {
  private static final String SQL =
      """
      select count(*),
        count(*) filter (where p.owner_unit is null or u.unit_code is null),
        min(p.petition_no) filter (where p.owner_unit is null or u.unit_code is null)
      from petition p left join org_unit u on u.unit_code = p.owner_unit
      where p.stage <> 'VOID'
      """;

  private final PetitionQuery query;

  @Inject
  OneOwner(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-01.one-owner";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions lie with no known unit");
  }
}
