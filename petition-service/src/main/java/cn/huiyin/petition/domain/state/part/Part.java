package cn.huiyin.petition.domain.state.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 拆分件 (I-06): one claim of a petition that goes on as, or within, a petition of its own.
 *
 * @param claimNo number of the claim in the parent, from 1
 * @param endedOn the day the child was concluded or withdrawn, or null while it is open
 */
@Embeddable
public record Part(
    @Column(name = "claim_no") int claimNo,
    @Column(name = "child_no") String childNo,
    @Column(name = "ended_on") LocalDate endedOn) {

  public boolean open() {
    return endedOn == null;
  }

  public boolean isOf(String petitionNo) {
    return childNo.equals(petitionNo);
  }

  /** The same part, ended on the day given, or open again where that is null. */
  public Part ended(LocalDate day) {
    return new Part(claimNo, childNo, day);
  }
}
