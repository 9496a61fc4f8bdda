package cn.huiyin.petition.enquiry.worklist;

/** 谁的清单: beside what the caller may know of at all. */
enum Whose {
  /** 信访部门的. */
  BUREAU("true"),
  /** 本单位的. */
  OWN_UNIT("p.dispatch_unit = ?"),
  /** 由本单位复查、复核，尚未作出意见的. */
  REVIEWED_HERE(
      "exists (select from petition_review r where r.petition_id = p.id and r.reviewer_unit = ?"
          + " and r.closed_on is null)"),
  /** 由本单位复查、复核，意见尚未送达的. */
  DECIDED_HERE(
      "exists (select from petition_review r where r.petition_id = p.id and r.reviewer_unit = ?"
          + " and r.closed_on is not null and r.outcome is not null and r.served_on is null)");

  private final String sql;

  Whose(String sql) {
    this.sql = sql;
  }

  String sql() {
    return sql;
  }

  /** Whether it is one unit's. */
  boolean ofUnit() {
    return this != BUREAU;
  }
}
