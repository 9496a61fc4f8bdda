package cn.huiyin.petition.importing.known;

import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.matter.Matter;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.domain.state.Closing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * 初信初访: the first registered petition of a matter.
 *
 * @param petitionNo null where the matter is older than the records
 * @param concludedOn when it was concluded, or null
 */
public record FirstPetition(
    String matterNo, String petitionNo, LocalDate concludedOn, PetitionStage stage) {
  private static final Set<PetitionStage> FINAL =
      EnumSet.of(PetitionStage.FINAL, PetitionStage.FINALITY_FILED, PetitionStage.FINAL_RECOGNISED);

  /** A matter of which no more than its own row is known yet. */
  static FirstPetition unknownOf(Matter matter) {
    return new FirstPetition(
        matter.matterNo(),
        matter.firstPetitionNo().orElse(null),
        null,
        matter.closedToHandling() ? PetitionStage.FINAL : PetitionStage.REGISTERED);
  }

  static FirstPetition of(Object[] row) {
    return new FirstPetition(
        (String) row[0], (String) row[1], (LocalDate) row[2], (PetitionStage) row[3]);
  }

  static FirstPetition of(String matterNo, Petition petition) {
    return new FirstPetition(
        matterNo,
        petition.registration().petitionNo(),
        petition.closing().map(Closing::concludedOn).orElse(null),
        petition.stage());
  }

  /** Where the matter stood on a day, for one who comes again then. */
  public RepeatKind at(LocalDate day) {
    if (concludedOn == null || concludedOn.isAfter(day)) {
      return RepeatKind.UNDER_HANDLING;
    }
    return FINAL.contains(stage) ? RepeatKind.FINAL : RepeatKind.ANSWERED;
  }

  public boolean isFinal() {
    return FINAL.contains(stage);
  }
}
