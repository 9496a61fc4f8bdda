package cn.huiyin.petition.importing.review;

import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.importing.row.Cells;
import java.time.LocalDate;
import java.util.List;

/**
 * 复查复核台账的一行, typed.
 *
 * @param refusal why it was not accepted, or null
 * @param finalisedOn the day the matter became final, or null
 */
record ReviewEntry(
    String reviewNo,
    String petitionNo,
    String matterNo,
    ReviewLevel level,
    LocalDate requestedOn,
    ReviewRefusal refusal,
    LocalDate decidedOn,
    LocalDate servedOn,
    ReviewOutcome outcome,
    String reviewer,
    LocalDate hearingFrom,
    LocalDate hearingTo,
    LocalDate finalisedOn) {
  private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";

  static final List<LedgerColumn> COLUMNS =
      List.of(
          LedgerColumn.key("reviewNo"),
          LedgerColumn.required("petitionNo"),
          LedgerColumn.optional("matterNo"),
          LedgerColumn.required("level"),
          LedgerColumn.required("requestedOn"),
          LedgerColumn.optional("notAcceptedReason"),
          LedgerColumn.optional("decidedOn"),
          LedgerColumn.optional("servedOn"),
          LedgerColumn.optional("outcome"),
          LedgerColumn.required("reviewer"),
          LedgerColumn.optional("hearingFrom"),
          LedgerColumn.optional("hearingTo"),
          LedgerColumn.optional("finalisedOn"));

  static ReviewEntry of(LedgerRow row) {
    return new ReviewEntry(
        Cells.code(row, "reviewNo", NUMBER),
        Cells.code(row, "petitionNo", NUMBER),
        Cells.optionalCode(row, "matterNo", NUMBER),
        row.required("level", row.oneOf("level", ReviewLevel.class)),
        row.required("requestedOn", row.date("requestedOn")),
        row.oneOf("notAcceptedReason", ReviewRefusal.class),
        row.date("decidedOn"),
        row.date("servedOn"),
        row.oneOf("outcome", ReviewOutcome.class),
        Cells.code(row, "reviewer", NUMBER),
        row.date("hearingFrom"),
        row.date("hearingTo"),
        row.date("finalisedOn"));
  }
}
