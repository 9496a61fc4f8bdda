package cn.huiyin.petition.domain.oversight;

import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.events.petition.LeaderTakesCase;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 领导包案 (第十八条): a leader in charge of a petition, with the unit that works under the leader, the day
 * set, and the result. The measures are a paper of the case file.
 *
 * @param leaderPost title of the post, never a name
 * @param signedOn day on which the leader signed for it, or null
 */
@Embeddable
public record LeaderCharge(
    @Column(name = "leader_post") String leaderPost,
    @Column(name = "leader_unit") String unitCode,
    @Column(name = "leader_took_on") LocalDate tookOn,
    @Column(name = "leader_due_on") LocalDate dueOn,
    @Column(name = "leader_signed_on") LocalDate signedOn,
    @Column(name = "leader_ended_on") LocalDate endedOn,
    @Enumerated(EnumType.STRING) @Column(name = "leader_result") LeaderCaseResult result) {

  public static LeaderCharge taken(LeaderTakesCase event) {
    return new LeaderCharge(
        event.leaderPost(), event.unitCode(), event.occurredOn(), event.dueOn(), null, null, null);
  }

  public LeaderCharge signed(LocalDate on) {
    return new LeaderCharge(leaderPost, unitCode, tookOn, dueOn, on, endedOn, result);
  }

  /** 承继: the unit's successor works on it. */
  public LeaderCharge passedTo(String successor) {
    return new LeaderCharge(leaderPost, successor, tookOn, dueOn, signedOn, endedOn, result);
  }

  public LeaderCharge ended(LeaderCaseResult newResult, LocalDate on) {
    return new LeaderCharge(leaderPost, unitCode, tookOn, dueOn, signedOn, on, newResult);
  }

  public boolean open() {
    return endedOn == null;
  }
}
