package cn.huiyin.petition.integrity.oversight;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 建议由他人签发 (第四十条, DOMAIN 7.3): no proposal went out that its drafter signed, or nobody. */
@ApplicationScoped
class ProposalsSignedByAnother implements IntegrityCheck {
  private static final String SQL =
      """
      select count(*), count(*) filter (where signer is null or signer = drafter),
        min(proposal_no) filter (where signer is null or signer = drafter)
      from proposal where issued_on is not null
      """;

  private final PetitionQuery query;

  @Inject
  ProposalsSignedByAnother(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "40.proposals-signed-by-another";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "proposals lack the second person's signature");
  }
}
