package cn.huiyin.petition.importing.row;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.ledger.LedgerRow;
import java.time.LocalDate;

/**
 * 分类事项: what a row says of kind, route, subject, competent unit and matter.
 *
 * @param matterNo null: a matter of its own
 * @param classifiedOn null: not classified yet; the other cells are then no act
 */
public record RouteFacts(
    PetitionKind kind,
    Route route,
    String subjectCode,
    String unitCode,
    String matterNo,
    LocalDate classifiedOn) {
  private static final String SUBJECT = "[A-Za-z0-9]{1,10}";
  private static final String UNIT = "[A-Za-z0-9][A-Za-z0-9_-]{0,39}";

  static RouteFacts of(LedgerRow row) {
    return new RouteFacts(
        row.oneOf("kind", PetitionKind.class),
        row.oneOf("route", Route.class),
        Cells.optionalCode(row, "subjectCode", SUBJECT),
        Cells.optionalCode(row, "unitCode", UNIT),
        Cells.optionalCode(row, "matterNo", UNIT),
        row.date("classifiedOn"));
  }

  public boolean classified() {
    return classifiedOn != null;
  }

  /** R31_1 to R31_5: a legal route other than the petition procedure. */
  public boolean onLegalRoute() {
    return route != null
        && switch (route) {
          case R31_1, R31_2, R31_3, R31_4, R31_5 -> true;
          default -> false;
        };
  }
}
