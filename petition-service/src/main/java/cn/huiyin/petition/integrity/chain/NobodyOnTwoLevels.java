package cn.huiyin.petition.integrity.chain;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 同一人不得在两级经手同一事项 (I-15). */
@ApplicationScoped
class NobodyOnTwoLevels implements IntegrityCheck {
  private static final String SQL =
      """
      with persons as (
        select p.matter_no, h.staff_id, count(distinct h.level) levels
        from petition_hand h join petition p on p.id = h.petition_id
        group by p.matter_no, h.staff_id)
      select count(*), count(*) filter (where levels > 1), min(matter_no) filter (where levels > 1)
      from persons
      """;

  private final PetitionQuery query;

  @Inject
  NobodyOnTwoLevels(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-15.nobody-on-two-levels";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "persons act on two levels of one matter");
  }
}
