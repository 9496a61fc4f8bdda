package cn.huiyin.petition.importing.row;

import static cn.huiyin.petition.importing.row.EntryCompleteness.need;

import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.unit.UnitTree;

/** 区划与单位: must be known, and a place outside the county is never given to a county unit. */
final class EntryPlaces {
  private EntryPlaces() {}

  static void check(LedgerRow row, PetitionEntry entry, UnitTree tree) {
    String division = entry.intake().divisionCode();
    String unit = entry.route().unitCode();
    need(
        row,
        tree.territory(division).isPresent(),
        "divisionCode",
        "区划不在区划台账中",
        "the division is not in the divisions ledger");
    need(
        row,
        unit == null || tree.unit(unit).isPresent(),
        "unitCode",
        "单位不在单位台账中",
        "the unit is not in the units ledger");
    boolean dispatched = entry.disposition() != null && entry.disposition().isDispatch();
    need(
        row,
        !dispatched || tree.inCounty(division),
        "disposition",
        "不属于本县管辖的不得转送交办县内单位，应当引导",
        "outside the county: to be guided, not dispatched to a county unit");
  }
}
