package cn.huiyin.petition.integrity;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 事事有回音 (I-04): whatever has come to its end, other than void or withdrawn, has a conclusion, and
 * an opinion that concluded it was served.
 */
@ApplicationScoped
class EndIsAnswered implements IntegrityCheck {
  private static final String SQL =
      """
      with ended as (
        select petition_no,
          (conclusion is null and own_conclusion is null)
            or (conclusion like 'OPINION\\_%' and opinion_served_on is null) silent
        from petition
        where stage in ('CONCLUDED', 'FINAL', 'FINALITY_FILED', 'FINAL_RECOGNISED', 'ARCHIVED'))
      select count(*), count(*) filter (where silent), min(petition_no) filter (where silent)
      from ended
      """;

  private final PetitionQuery query;

  @Inject
  EndIsAnswered(PetitionQuery query) {
    this.query = query;
  }

  @Override
  public String id() {
    return "I-04.end-is-answered";
  }

  @Override
  public CheckResult check() {
    return query.ask(SQL, "ended petitions have no answer");
  }
}
