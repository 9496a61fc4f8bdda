package cn.huiyin.petition.enquiry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * 正文检索: a frequent piece is found among the newest texts, a rare one in the index of character
 * pairs. Which of the two it is shows in the first thousand texts; no planner is asked to guess.
 */
@ApplicationScoped
class TextSearch {
  private static final String ORDER = " order by received_at desc, petition_id desc limit ?";
  private static final String WALK =
      "select "
          + SummaryRow.COLUMNS
          + " from (select petition_id, received_at, body from petition_content%s"
          + ORDER
          + ") c cross join lateral (select * from petition where id = c.petition_id offset 0) p"
          + "%s order by c.received_at desc, c.petition_id desc limit ?";
  private static final String HITS =
      "with hits as materialized (select c.petition_id, c.received_at from petition_content c"
          + " join petition p on p.id = c.petition_id%s), page as (select * from hits%s"
          + ORDER
          + ") select "
          + SummaryRow.COLUMNS
          + " from page join petition p on p.id = page.petition_id"
          + " join petition_content c on c.petition_id = page.petition_id"
          + " order by page.received_at desc, page.petition_id desc";

  private final SummaryQuery query;
  private final SearchSettings settings;

  @Inject
  TextSearch(SummaryQuery query, SearchSettings settings) {
    this.query = query;
    this.settings = settings;
  }

  /** The petitions whose text holds the piece and that meet the other conditions. */
  List<PetitionSummary> find(
      TextPiece piece, SqlConditions wanted, SqlConditions place, Shown shown) {
    List<PetitionSummary> found = walk(settings.firstWalk(), piece, wanted, place, shown);
    if (found.size() < shown.most() && found.size() >= settings.promising()) {
      found = walk(settings.longWalk(), piece, wanted, place, shown);
    }
    return found.size() < shown.most() ? hits(piece, wanted, place, shown) : found;
  }

  /** Among the newest texts after the place. */
  private List<PetitionSummary> walk(
      int far, TextPiece piece, SqlConditions wanted, SqlConditions place, Shown shown) {
    SqlConditions kept = new SqlConditions().add(piece.condition(), piece.pattern()).add(wanted);
    List<Object> values = new ArrayList<>(place.values());
    values.add(far);
    values.addAll(kept.values());
    values.add(shown.most());
    return query.read(WALK.formatted(place.where(), kept.where()), values, shown.texts());
  }

  /** All that hold it, by the index or by the conditions, whichever are fewer; then the newest. */
  private List<PetitionSummary> hits(
      TextPiece piece, SqlConditions wanted, SqlConditions place, Shown shown) {
    SqlConditions kept =
        new SqlConditions()
            .add("text_grams(c.body) @@ text_query(?)", piece.text())
            .add(piece.condition(), piece.pattern())
            .add(wanted);
    List<Object> values = new ArrayList<>(kept.values());
    values.addAll(place.values());
    values.add(shown.most());
    return query.read(HITS.formatted(kept.where(), place.where()), values, shown.texts());
  }
}
