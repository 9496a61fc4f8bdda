package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * 信访件检索: newest first, by key and not by counting, so that every page costs the same and writes in
 * between move nothing.
 */
@ApplicationScoped
class PetitionSearch {
  private final FilterConditions conditions;
  private final TextSearch texts;
  private final SummaryQuery query;

  @Inject
  PetitionSearch(FilterConditions conditions, TextSearch texts, SummaryQuery query) {
    this.conditions = conditions;
    this.texts = texts;
    this.query = query;
  }

  /**
   * The petitions that the scope allows and the filter finds.
   *
   * @param after the last row of the page before, or null
   */
  List<PetitionSummary> find(
      PetitionFilter filter, ScopeCondition scope, Cursor after, Shown shown) {
    SqlConditions wanted = conditions.of(filter, scope);
    TextPiece piece = TextPiece.of(filter.q);
    if (piece != null && !shown.texts().suggestions()) {
      wanted.add("p.kind is distinct from 'SUGGESTION'");
    }
    return piece == null
        ? byTime(wanted.add(Span.of(filter, after).over("p.received_at", "p.id")), shown)
        : texts.find(
            piece, wanted, Span.of(filter, after).over("received_at", "petition_id"), shown);
  }

  private List<PetitionSummary> byTime(SqlConditions wanted, Shown shown) {
    List<Object> values = new ArrayList<>(wanted.values());
    values.add(shown.most());
    return query.read(
        "select "
            + SummaryRow.COLUMNS
            + " from petition p join petition_content c on c.petition_id = p.id"
            + wanted.where()
            + " order by p.received_at desc, p.id desc limit ?",
        values,
        shown.texts());
  }
}
