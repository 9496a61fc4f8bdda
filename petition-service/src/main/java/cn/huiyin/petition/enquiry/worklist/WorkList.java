package cn.huiyin.petition.enquiry.worklist;

import static cn.huiyin.kit.identity.Role.BUREAU_HEAD;
import static cn.huiyin.kit.identity.Role.CLASSIFIER;
import static cn.huiyin.kit.identity.Role.COUNTY_LEADER;
import static cn.huiyin.kit.identity.Role.DISCIPLINE_LIAISON;
import static cn.huiyin.kit.identity.Role.INTAKE;
import static cn.huiyin.kit.identity.Role.REVIEWER;
import static cn.huiyin.kit.identity.Role.SUPERVISOR;
import static cn.huiyin.kit.identity.Role.UNIT_HANDLER;
import static cn.huiyin.kit.identity.Role.UNIT_HEAD;

import cn.huiyin.kit.identity.Role;
import java.util.EnumSet;
import java.util.Set;

/** 工作清单 as one table: what it is called, what stands on it, whose it is, who may open it. */
public enum WorkList {
  TO_COMPLETE(
      "待补正",
      "p.stage = 'REGISTERED' and not p.notice_owed and not p.void_requested",
      Whose.BUREAU,
      INTAKE),
  VOIDINGS_ASKED("已申请作废", Sql.VOIDING, Whose.BUREAU, INTAKE),
  REPEATS_TO_ANSWER("重复信访待答复", "p.stage = 'LINKED'", Whose.BUREAU, INTAKE, CLASSIFIER),
  TO_CLASSIFY("待分类", "p.stage = 'REGISTERED' and not p.void_requested", Whose.BUREAU, CLASSIFIER),
  TO_DISPATCH(
      "待转送交办", "p.stage = 'CLASSIFIED' and not p.sealed", Whose.BUREAU, CLASSIFIER, BUREAU_HEAD),
  OBJECTIONS_TO_DECIDE("异议待决定", "p.stage = 'OBJECTED'", Whose.BUREAU, CLASSIFIER, BUREAU_HEAD),
  TO_RECEIVE("待签收", "p.stage = 'DISPATCHED'", Whose.OWN_UNIT, UNIT_HANDLER, UNIT_HEAD),
  TO_ACCEPT(
      "待受理",
      "p.stage = 'WITH_UNIT' and p.kind is distinct from 'SUGGESTION'",
      Whose.OWN_UNIT,
      UNIT_HANDLER,
      UNIT_HEAD),
  SUGGESTIONS_TO_REPLY(
      "建议待答复",
      "p.stage = 'WITH_UNIT' and p.kind = 'SUGGESTION'",
      Whose.OWN_UNIT,
      UNIT_HANDLER,
      UNIT_HEAD),
  OBJECTIONS_RAISED("已提异议", "p.stage = 'OBJECTED'", Whose.OWN_UNIT, UNIT_HANDLER, UNIT_HEAD),
  TO_ASSIGN(
      "待确定承办人",
      "p.handler is null and p.owner_unit = p.dispatch_unit and p.stage in ('DISPATCHED',"
          + " 'WITH_UNIT', 'OBJECTED', 'ROUTED', 'ACCEPTED', 'IN_HANDLING', 'REDO')",
      Whose.OWN_UNIT,
      UNIT_HEAD),
  IN_HANDLING("办理中", Sql.HANDLING, Whose.OWN_UNIT, UNIT_HANDLER, UNIT_HEAD),
  EXTENDED(
      "已延期", Sql.HANDLING + " and p.extended_days > 0", Whose.OWN_UNIT, UNIT_HANDLER, UNIT_HEAD),
  EXTENSIONS_ASKED(
      "延期待决定", Sql.HANDLING + " and p.extension_asked_days is not null", Whose.OWN_UNIT, UNIT_HEAD),
  EXTENSIONS_OPEN("可以延期", Sql.HANDLING + " and p.extended_days = 0", Whose.OWN_UNIT, UNIT_HEAD),
  ROUTE_RESULTS_TO_RECORD("法定途径待结果", "p.stage = 'ROUTED'", Whose.OWN_UNIT, UNIT_HANDLER, UNIT_HEAD),
  OPINIONS_TO_APPROVE(
      "意见待审批",
      Sql.HANDLING + " and p.opinion_drafted_on is not null and p.opinion_approved_on is null",
      Whose.OWN_UNIT,
      UNIT_HEAD),
  OPINIONS_TO_SERVE("意见待送达", "p.stage = 'OPINION_READY'", Whose.OWN_UNIT, UNIT_HANDLER, UNIT_HEAD),
  REVIEWS_PENDING(
      "复查复核待办", "p.stage in ('REVIEW_PENDING', 'REREVIEW_PENDING')", Whose.REVIEWED_HERE, REVIEWER),
  REVIEW_OPINIONS_TO_SERVE("复查复核意见待送达", "true", Whose.DECIDED_HERE, REVIEWER),
  SUPERVISED("督办中", "p.supervised", Whose.BUREAU, SUPERVISOR, COUNTY_LEADER, BUREAU_HEAD),
  URGENT("紧急未办结", "p.urgent and " + Sql.OPEN, Whose.BUREAU, SUPERVISOR, COUNTY_LEADER, BUREAU_HEAD),
  VOIDINGS_TO_CONFIRM("作废待确认", Sql.VOIDING, Whose.BUREAU, BUREAU_HEAD),
  REPORTS_TO_CONFIRM(
      "办结报告待认可",
      "p.dispatch_mode = 'ASSIGN' and p.concluded_on is not null and exists (select from"
          + " petition_clock k where k.petition_id = p.id and k.clock = 'REPORTBACK'"
          + " and k.stopped_on is null)",
      Whose.BUREAU,
      BUREAU_HEAD),
  SEALED_TO_DISPATCH(
      "密件待转送",
      "p.sealed and p.stage = 'CLASSIFIED'",
      Whose.BUREAU,
      DISCIPLINE_LIAISON,
      BUREAU_HEAD),
  SEALED_TO_HAND_OVER(
      "密件待移交",
      "p.sealed and p.stage in ('DISPATCHED', 'WITH_UNIT')",
      Whose.BUREAU,
      DISCIPLINE_LIAISON);

  private final String chinese;
  private final String sql;
  private final Whose whose;

  /** Never changed after it is made. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> roles;

  WorkList(String chinese, String sql, Whose whose, Role first, Role... others) {
    this.chinese = chinese;
    this.sql = sql;
    this.whose = whose;
    this.roles = EnumSet.of(first, others);
  }

  public String chinese() {
    return chinese;
  }

  String sql() {
    return sql;
  }

  Whose whose() {
    return whose;
  }

  Role[] roles() {
    return roles.toArray(Role[]::new);
  }

  /** Conditions that several lists have. */
  private static final class Sql {
    private static final String HANDLING = "p.stage in ('ACCEPTED', 'IN_HANDLING', 'REDO')";
    private static final String VOIDING =
        "p.void_requested and p.stage in ('REGISTERED', 'CLASSIFIED')";
    private static final String OPEN =
        "p.stage not in ('VOID', 'WITHDRAWN', 'CONCLUDED', 'FINAL', 'FINALITY_FILED',"
            + " 'FINAL_RECOGNISED', 'ARCHIVED')";

    private Sql() {}
  }
}
