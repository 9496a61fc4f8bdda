package cn.huiyin.petition.importing;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.importing.row.Cells;
import cn.huiyin.petition.orgdata.OrgCodes;
import cn.huiyin.petition.orgdata.OrgLevel;
import cn.huiyin.petition.orgdata.RecordDivision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** 区划台账. */
@ApplicationScoped
class DivisionsLedger implements LedgerImporter {
  private static final int LONGEST_NAME = 100;

  private final RecordDivision recordDivision;

  @Inject
  DivisionsLedger(RecordDivision recordDivision) {
    this.recordDivision = recordDivision;
  }

  @Override
  public String ledger() {
    return "divisions";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("divisionCode"),
        LedgerColumn.required("name"),
        LedgerColumn.required("level"),
        LedgerColumn.required("inCounty"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Territory facts =
        new Territory(
            Cells.code(row, "divisionCode", OrgCodes.DIVISION),
            row.required("name", row.text("name", LONGEST_NAME)),
            row.required("level", row.oneOf("level", OrgLevel.class)).name(),
            row.bool("inCounty"));
    recordDivision.execute(facts, Optional.empty(), actors.as(Role.ADMIN, null));
  }
}
