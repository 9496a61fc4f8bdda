package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 最后持有者负责 (I-02): while an objection is undecided the unit still holds the petition. */
@ApplicationScoped
class LastHolderOwns implements IntegrityCheck {
  private static final String SQL =
      """
      with judged as (
        select petition_no, owner_unit is distinct from dispatch_unit wrong
        from petition where stage = 'OBJECTED')
      select count(*), count(*) filter (where wrong), min(petition_no) filter (where wrong)
      from judged
      """;

  private final PetitionQuery query;

  @Inject
  LastHolderOwns(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-02.last-holder-owns";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "petitions under objection lie with another than their last holder");
  }
}
