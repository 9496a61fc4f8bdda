package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.ClaimOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * 信访处理意见书 (第三十二条): of the present round.
 *
 * @param outcomes one for each claim (I-13)
 */
@Embeddable
public record Opinion(
    @Convert(converter = ClaimOutcomes.class) @Column(name = "claim_outcomes")
        List<ClaimOutcome> outcomes,
    @Column(name = "opinion_drafted_on") LocalDate draftedOn,
    @Column(name = "opinion_approved_on") LocalDate approvedOn,
    @Column(name = "opinion_served_on") LocalDate servedOn) {

  public Opinion approvedOn(LocalDate day) {
    return new Opinion(outcomes, draftedOn, day, servedOn);
  }

  public Opinion servedOn(LocalDate day) {
    return new Opinion(outcomes, draftedOn, approvedOn, day);
  }

  /** The outcome of the main claim, which is the first. */
  public ClaimOutcome mainOutcome() {
    return outcomes.get(0);
  }
}
