package cn.huiyin.petition.domain.state.review;

import cn.huiyin.events.petition.ExecutionStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 执行 (第三十二条, I-20): how a supporting opinion is carried out, until it is done.
 *
 * @param dueOn the day the unit has planned, or null while it has not
 * @param asOf day of the last record
 */
@Embeddable
public record Execution(
    @Enumerated(EnumType.STRING) @Column(name = "execution_status") ExecutionStatus status,
    @Column(name = "execution_due_on") LocalDate dueOn,
    @Column(name = "execution_as_of") LocalDate asOf) {

  /** With the service of the opinion. */
  public static Execution opened(LocalDate on) {
    return new Execution(ExecutionStatus.OPEN, null, on);
  }

  /** A new record; a day once planned stands until another is set. */
  public Execution tracked(ExecutionStatus newStatus, LocalDate newDueOn, LocalDate on) {
    return new Execution(newStatus, newDueOn == null ? dueOn : newDueOn, on);
  }

  public boolean done() {
    return status == ExecutionStatus.DONE;
  }
}
