package cn.huiyin.events.org;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.util.List;
import java.util.UUID;

/** 机构与区划: reference data that petition-service owns and the others keep a copy of. */
public sealed interface OrgEvent extends CaseEvent {

  /**
   * 单位: the unit as it is from the event's day on; names of organs are public.
   *
   * @param superiorDepartmentCode 业务主管部门: the department one level up that guides its work, or null
   */
  @EventType(value = "org.unit-changed", summary = "A unit was added or changed (单位变更)")
  record UnitChanged(
      UUID unitId,
      String unitCode,
      String name,
      String level,
      String parentCode,
      String divisionCode,
      String kind,
      List<String> subjectCodes,
      boolean active,
      String superiorDepartmentCode)
      implements OrgEvent {}

  /** 行政区划: the division as it is from now on. */
  @EventType(value = "org.division-changed", summary = "A division was added or changed (区划变更)")
  record DivisionChanged(
      UUID divisionId, String divisionCode, String name, String level, boolean inCounty)
      implements OrgEvent {}
}
