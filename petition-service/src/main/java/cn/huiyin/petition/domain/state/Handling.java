package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.ClaimOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * 办理 (第三十一至三十四条): one round of handling by the unit.
 *
 * @param round from 1; a redo or a reopening begins the next
 * @param heardOn 听取陈述: the last day the petitioner was heard in this round, or null (I-14)
 * @param extendedDays days of the round's one extension, or 0
 * @param askedDays 申请延期: days the handler asked for and nobody has decided on, or null
 * @param revoked 被撤销意见的结论, which a redo may not simply repeat; null in any other round
 */
@Embeddable
public record Handling(
    @Column(name = "handling_round") int round,
    @Column(name = "accepted_on") LocalDate acceptedOn,
    @Column(name = "heard_on") LocalDate heardOn,
    @Column(name = "extended_days") int extendedDays,
    @Column(name = "extension_asked_days") Integer askedDays,
    @Convert(converter = ClaimOutcomes.class) @Column(name = "revoked_outcomes")
        List<ClaimOutcome> revoked) {

  /** Before anything was handled. */
  public static final Handling NOT_BEGUN = new Handling(1, null, null, 0, null, null);

  public Handling acceptedOn(LocalDate day) {
    return new Handling(round, day, heardOn, extendedDays, askedDays, revoked);
  }

  public Handling heardOn(LocalDate day) {
    return new Handling(round, acceptedOn, day, extendedDays, askedDays, revoked);
  }

  public Handling extendedBy(int days) {
    return new Handling(round, acceptedOn, heardOn, extendedDays + days, null, revoked);
  }

  /** 申请延期, or null once it was decided on. */
  public Handling asking(Integer days) {
    return new Handling(round, acceptedOn, heardOn, extendedDays, days, revoked);
  }

  public Handling nextRound(List<ClaimOutcome> revokedOutcomes) {
    return new Handling(round + 1, acceptedOn, null, 0, null, revokedOutcomes);
  }
}
