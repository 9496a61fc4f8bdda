package cn.huiyin.petition.domain.unit;

import java.util.Set;

/**
 * 有权处理的机关、单位 (第二十二条): an organ as it is on one day.
 *
 * @param parentCode code of the organ above, or null; may name an organ outside the ledger
 * @param divisionCode its territory, or null
 * @param kind a code of {@link UnitKind}
 * @param subjects subject codes it is competent for; empty: general competence in its territory
 * @param superiorDepartmentCode 业务主管部门: the department one level up that guides its work, or null
 */
public record Unit(
    String code,
    String name,
    String level,
    String parentCode,
    String divisionCode,
    String kind,
    Set<String> subjects,
    boolean active,
    String superiorDepartmentCode) {

  public Unit {
    subjects = Set.copyOf(subjects);
  }

  /** An organ that no department one level up guides, or of which the ledger doesn't say. */
  public Unit(
      String code,
      String name,
      String level,
      String parentCode,
      String divisionCode,
      String kind,
      Set<String> subjects,
      boolean active) {
    this(code, name, level, parentCode, divisionCode, kind, subjects, active, null);
  }

  public boolean is(String otherKind) {
    return kind.equals(otherKind);
  }

  /** 属地与职权 (I-23): whether the subject is among its powers; an organ without a list has all. */
  public boolean competentFor(String subjectCode) {
    return subjects.isEmpty() || subjects.contains(subjectCode);
  }
}
