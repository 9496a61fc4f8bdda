package cn.huiyin.petition.importing;

import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.importing.row.Cells;
import cn.huiyin.petition.orgdata.OrgCodes;
import cn.huiyin.petition.orgdata.OrgLevel;
import cn.huiyin.petition.orgdata.RecordUnit;
import cn.huiyin.petition.orgdata.UnitKinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 单位台账. The parent is taken as the row gives it: it may stand further down, or be an organ outside
 * the ledger.
 */
@ApplicationScoped
class UnitsLedger implements LedgerImporter {
  private static final int LONGEST_NAME = 100;

  private final RecordUnit recordUnit;
  private final UnitKinds kinds;

  @Inject
  UnitsLedger(RecordUnit recordUnit, UnitKinds kinds) {
    this.recordUnit = recordUnit;
    this.kinds = kinds;
  }

  @Override
  public String ledger() {
    return "units";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("unitCode"),
        LedgerColumn.required("name"),
        LedgerColumn.required("level"),
        LedgerColumn.optional("parentCode"),
        LedgerColumn.optional("divisionCode"),
        LedgerColumn.required("kind"),
        LedgerColumn.optional("subjects"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Unit facts =
        new Unit(
            Cells.code(row, "unitCode", OrgCodes.UNIT),
            row.required("name", row.text("name", LONGEST_NAME)),
            row.required("level", row.oneOf("level", OrgLevel.class)).name(),
            parent(row),
            Cells.optionalCode(row, "divisionCode", OrgCodes.DIVISION),
            kind(row),
            subjects(row),
            true);
    recordUnit.execute(facts, null, Optional.empty(), actors.as(Role.ADMIN, null));
  }

  private static String parent(LedgerRow row) {
    String parent = Cells.optionalCode(row, "parentCode", OrgCodes.UNIT);
    if (parent != null && parent.equals(row.text("unitCode"))) {
      throw row.refuse("parentCode", "单位不能是自己的上级", "a unit can't be its own parent");
    }
    return parent;
  }

  private String kind(LedgerRow row) {
    String kind = row.required("kind");
    if (!kinds.knows(kind)) {
      throw row.refuse("kind", "单位性质代码不在目录中", "not a known kind of unit");
    }
    return kind;
  }

  private static Set<String> subjects(LedgerRow row) {
    List<String> subjects = row.list("subjects");
    if (subjects.stream().anyMatch(code -> !code.matches(OrgCodes.SUBJECT))) {
      throw row.refuse("subjects", "内容分类代码格式不正确", "not a list of subject codes");
    }
    return new HashSet<>(subjects);
  }
}
