package cn.huiyin.events.petition;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 领导接访 (第十八条): sessions in which a leader receives petitioners. Posts are titles of public offices,
 * lawyers are ids of the register: no names.
 */
public sealed interface ReceptionEvent extends CaseEvent {

  /** The session's id. */
  UUID receptionId();

  /** 排期: the session is announced; {@code principal}: 县委书记 or 县长 and the like. */
  @EventType(value = "reception.scheduled", summary = "A leader reception was scheduled (接访排期)")
  record LeaderReceptionScheduled(
      UUID receptionId,
      String receptionNo,
      LocalDate plannedOn,
      String leaderPost,
      boolean principal)
      implements ReceptionEvent {}

  /** 已接访: held on its business date, with the lawyers who attended and how many came. */
  @EventType(value = "reception.held", summary = "A leader reception was held (领导接访)")
  record LeaderReceptionHeld(
      UUID receptionId,
      String receptionNo,
      LocalDate heldOn,
      String leaderPost,
      boolean principal,
      List<String> lawyerIds,
      int visitors)
      implements ReceptionEvent {}

  /** 取消: it did not take place and counts in no figure. */
  @EventType(value = "reception.cancelled", summary = "A leader reception was cancelled (接访取消)")
  record LeaderReceptionCancelled(UUID receptionId, String receptionNo) implements ReceptionEvent {}

  /** 领导签认: the leader who received signs for the session. */
  @EventType(value = "reception.signed", summary = "The leader signed for the session (接访签认)")
  record LeaderReceptionSigned(UUID receptionId, String receptionNo) implements ReceptionEvent {}

  /** 接访转登记: what a received person brought is on record as this petition. */
  @EventType(
      value = "reception.petition-received",
      summary = "What a received person brought is on record as a petition (接访转登记)")
  record ReceptionPetitionLinked(UUID receptionId, String receptionNo, UUID petitionId)
      implements ReceptionEvent {}
}
