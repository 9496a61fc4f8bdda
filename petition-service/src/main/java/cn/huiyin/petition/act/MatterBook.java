package cn.huiyin.petition.act;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Finality;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.matter.Matters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** 信访事项簿: opens matters, finds them, and writes down that one has become final. */
@ApplicationScoped
public class MatterBook {
  private final Matters matters;

  @Inject
  MatterBook(Matters matters) {
    this.matters = matters;
  }

  /**
   * The matter of a petition that is being classified: the one named, or a new one.
   *
   * @param told number of the matter, or null for a new one, numbered after its first petition
   */
  public Matter forClassified(Petition petition, String told) {
    String matterNo = told == null ? "M-" + petition.registration().petitionNo() : told;
    return matters.find(matterNo).orElseGet(() -> opened(matterNo, petition));
  }

  /** The matter a repeat belongs to: one that is known, open or final. */
  public Matter forRepeat(String matterNo) {
    return matters
        .find(matterNo)
        .orElseThrow(
            () ->
                new RuleBroken(
                    "UNKNOWN_MATTER",
                    "信访工作条例 第二十二条",
                    "重复信访所属的信访事项不存在",
                    "a repeat of a matter that isn't known"));
  }

  public Optional<Matter> find(String matterNo) {
    return matters.find(matterNo);
  }

  /** Whether no new handling may begin in the petition's matter (I-17). */
  public boolean closedToHandling(Petition petition) {
    return petition
        .classification()
        .flatMap(classification -> matters.find(classification.matterNo()))
        .map(Matter::closedToHandling)
        .orElse(false);
  }

  /** 终结. */
  public void becomeFinal(Petition petition, Finality how, LocalDate on) {
    petition
        .classification()
        .flatMap(classification -> matters.find(classification.matterNo()))
        .ifPresent(matter -> matter.becomeFinal(how, on));
  }

  /** 期满未请求复查、复核. A matter that has another end keeps it. */
  public void lapse(Petition petition, LocalDate on) {
    petition
        .classification()
        .flatMap(classification -> matters.find(classification.matterNo()))
        .filter(matter -> matter.finality() == Finality.OPEN)
        .ifPresent(matter -> matter.becomeFinal(Finality.BY_LAPSE, on));
  }

  /** 期限内的请求: what was taken as lapsed is open again. */
  public void liftLapse(Petition petition) {
    petition
        .classification()
        .flatMap(classification -> matters.find(classification.matterNo()))
        .filter(matter -> matter.finality() == Finality.BY_LAPSE)
        .ifPresent(Matter::reopen);
  }

  private Matter opened(String matterNo, Petition petition) {
    Matter matter = new Matter(matterNo, petition.id(), petition.registration().petitionNo());
    matters.add(matter);
    return matter;
  }
}
