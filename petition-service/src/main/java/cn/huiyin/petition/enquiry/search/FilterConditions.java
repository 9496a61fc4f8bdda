package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.privacy.BlindIndex;
import cn.huiyin.kit.privacy.IdentityField;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 检索条件 as SQL over {@code petition p}. */
@ApplicationScoped
class FilterConditions {
  private static final String BY_ID_NUMBER = byPerson("id_number_index");
  private static final String BY_PHONE = byPerson("phone_index");

  private final BlindIndex index;
  private final Clock clock;

  @Inject
  FilterConditions(BlindIndex index, Clock clock) {
    this.index = index;
    this.clock = clock;
  }

  /** What the filter asks for of a petition's own row; its text apart. */
  SqlConditions of(PetitionFilter filter, ScopeCondition scope) {
    SqlConditions conditions =
        new SqlConditions()
            .whenGiven("p.stage = ?", filter.status)
            .whenGiven("p.owner_unit = ?", filter.unit)
            .whenGiven("p.division_code = ?", filter.division)
            .whenGiven("p.kind = ?", filter.kind)
            .whenGiven("p.subject_code = ?", filter.subject)
            .whenGiven("p.route = ?", filter.route)
            .whenGiven("p.channel = ?", filter.channel)
            .whenGiven("p.petition_no = ?", filter.number)
            .whenGiven("p.matter_no = ?", filter.matter);
    if (filter.handler != null) {
      conditions.add("p.handler in (?, ?)", filter.handler, Caller.pseudonymOf(filter.handler));
    }
    person(conditions, BY_ID_NUMBER, IdentityField.ID_NUMBER, filter.idNumber);
    person(conditions, BY_PHONE, IdentityField.PHONE, filter.phone);
    if (filter.colour != null) {
      conditions.add(ColourCondition.of(filter.colour, LocalDate.now(clock)));
    }
    return conditions.add(scope.sql(), scope.values().toArray());
  }

  private void person(SqlConditions conditions, String sql, IdentityField field, String told) {
    if (told != null) {
      byte[] value = index.of(field, told);
      byte[] wanted = value == null ? new byte[0] : value;
      conditions.add(sql, wanted, wanted);
    }
  }

  /** Found first and by index alone, whatever else is asked. */
  private static String byPerson(String column) {
    return "p.id = any(array(select petition_id from petitioner where "
        + column
        + " = ? union all select petition_id from represented_person where "
        + column
        + " = ?))";
  }
}
