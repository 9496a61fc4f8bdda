package cn.huiyin.petition.importing.row;

import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.time.LocalDate;

/** 台账行的核对: all reasons for which a row of the petitions ledger can't be true. */
public final class EntryChecks {
  private EntryChecks() {}

  /** Refuses the row, with the column at fault, when it can't be true. */
  public static void check(LedgerRow row, PetitionEntry entry, UnitTree tree, LocalDate today) {
    EntryPlaces.check(row, entry, tree);
    EntryCompleteness.check(row, entry);
    EntryDates.check(row, entry, today);
    EntryFit.check(row, entry);
  }
}
