package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitTree;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * 转送去向 (I-23): on the day of its dispatch each petition went to a known unit that was competent for
 * the place and the subject, or where the bureau's head sent it, on record.
 */
@ApplicationScoped
class TargetsCompetent implements IntegrityCheck {
  private static final String SQL =
      """
      select p.petition_no, e.occurred_on, e.data ->> 'unitCode' unit, p.division_code,
        (e.data ->> 'overridesCompetence')::boolean overridden,
        (select c.data ->> 'subjectCode' from case_event c
          where c.aggregate_id = p.id and c.aggregate_version < e.aggregate_version
            and c.type in ('petition.classified', 'petition.reclassified')
          order by c.aggregate_version desc limit 1) subject
      from case_event e join petition p on p.id = e.aggregate_id
      where e.type = 'petition.dispatched'
      """;

  private final PetitionQuery query;
  private final UnitDirectory units;

  @Inject
  TargetsCompetent(PetitionQuery query, UnitDirectory units) {
    this.query = query;
    this.units = units;
  }

  @Override
  public String id() {
    return "I-23.targets-competent";
  }

  @Override
  public CheckResult check() {
    return query.judge(SQL, this::competent, "petitions went to a unit without the competence");
  }

  private boolean competent(ResultSet row) throws SQLException {
    UnitTree then = units.treeOn(row.getObject("occurred_on", LocalDate.class));
    String subject = row.getString("subject");
    boolean overridden = row.getBoolean("overridden");
    boolean inCounty = then.inCounty(row.getString("division_code"));
    return then.unit(row.getString("unit"))
        .filter(unit -> overridden || (inCounty && unit.competentFor(subject)))
        .isPresent();
  }
}
