package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.domain.mediation.Conclusion;
import cn.huiyin.mediation.domain.mediation.rule.ResolutionIsAgreed;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.domain.room.RoomOpenOnSessionDate;
import cn.huiyin.mediation.importing.Cells;
import java.time.LocalDate;

/**
 * 评理经过须可能: refuses at the column at fault what cannot have happened. Asked of every row before
 * anything is done, so that a row that waits for its petition can go on later.
 */
final class PossibleHistory {
  private PossibleHistory() {}

  static void check(LedgerRow row, LocalDate requestedOn, MediationHistory said, Room room) {
    dayOfTheOutcome(row, said);
    steps(row, said);
    order(row, "admittedOn", requestedOn, said.admittedOn());
    order(row, "heardOn", said.admittedOn(), said.heardOn());
    order(row, "concludedOn", last(requestedOn, said), said.concludedOn());
    order(row, "reversedOn", said.concludedOn(), said.reversedOn());
    if (said.heardOn() != null) {
      Cells.act(row, "heardOn", () -> RoomOpenOnSessionDate.check(room, said.heardOn()));
    }
    if (said.outcome() != null) {
      Conclusion conclusion = new Conclusion(said.outcome(), said.agreement(), false);
      Cells.act(row, "agreement", () -> ResolutionIsAgreed.check(conclusion, false));
    }
  }

  private static void dayOfTheOutcome(LedgerRow row, MediationHistory said) {
    boolean concluded = said.concludedOn() != null;
    boolean outcome = said.outcome() != null;
    Cells.needs(
        row, !outcome || concluded, "concludedOn", "有结果而无办结日期", "an outcome without its date");
    Cells.needs(row, !concluded || outcome, "outcome", "有办结日期而无结果", "concluded without an outcome");
  }

  private static void steps(LedgerRow row, MediationHistory said) {
    boolean heard = said.heardOn() != null;
    boolean concluded = said.concludedOn() != null;
    Cells.needs(
        row,
        !heard || said.admittedOn() != null,
        "heardOn",
        "未受理即开展评理",
        "heard before it was admitted");
    Cells.needs(
        row,
        !concluded || heard || said.withdrawn(),
        "concludedOn",
        "未开展评理即办结",
        "concluded before it was heard");
    Cells.needs(
        row,
        said.agreement() == null || said.outcome() != null,
        "agreement",
        "有协议而无结果",
        "an agreement without an outcome");
    Cells.needs(
        row,
        said.reversedOn() == null || concluded,
        "reversedOn",
        "未办结即撤销结果",
        "reversed before it was concluded");
  }

  private static LocalDate last(LocalDate requestedOn, MediationHistory said) {
    if (said.heardOn() != null) {
      return said.heardOn();
    }
    return said.admittedOn() == null ? requestedOn : said.admittedOn();
  }

  private static void order(LedgerRow row, String column, LocalDate before, LocalDate day) {
    Cells.needs(
        row,
        day == null || before == null || !day.isBefore(before),
        column,
        "早于上一步日期" + before,
        "is before the previous step on " + before);
  }
}
