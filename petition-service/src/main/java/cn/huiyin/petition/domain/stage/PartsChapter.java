package cn.huiyin.petition.domain.stage;

import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ClockEffect.stopsAll;
import static cn.huiyin.petition.domain.stage.PetitionAct.CONCLUDE_OWN_PART;
import static cn.huiyin.petition.domain.stage.PetitionAct.END_PART;
import static cn.huiyin.petition.domain.stage.PetitionAct.REOPEN_PART;
import static cn.huiyin.petition.domain.stage.PetitionAct.SPLIT_CLAIM;
import static cn.huiyin.petition.domain.stage.PetitionAct.SPLIT_LAST_CLAIM;
import static cn.huiyin.petition.domain.stage.PetitionStage.ARCHIVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.AWAITING_PARTS;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.GUIDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.HANDED_OVER;
import static cn.huiyin.petition.domain.stage.PetitionStage.LINKED;
import static cn.huiyin.petition.domain.stage.PetitionStage.NEW;
import static cn.huiyin.petition.domain.stage.PetitionStage.OPINION_SERVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REGISTERED;
import static cn.huiyin.petition.domain.stage.PetitionStage.ROUTED;
import static cn.huiyin.petition.domain.stage.PetitionStage.SETTLED;
import static cn.huiyin.petition.domain.stage.PetitionStage.VOID;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;

/** 诉求拆分 (I-06): a petition and the petitions its claims became. */
final class PartsChapter extends Chapter {
  private PartsChapter() {}

  /** Where a petition that has parts may stand while one of them moves. */
  private static EnumSet<PetitionStage> withParts() {
    return EnumSet.complementOf(EnumSet.of(NEW, VOID, WITHDRAWN, ARCHIVED));
  }

  private static EnumSet<PetitionStage> withPartsNotConcluded() {
    EnumSet<PetitionStage> stages = withParts();
    stages.remove(CONCLUDED);
    return stages;
  }

  static List<TransitionBuilder> rows() {
    return List.of(
        from(REGISTERED)
            .on(SPLIT_CLAIM)
            .by(CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .staying()
            .under("22")
            .withDocument("拆分意见"),
        // 诉求全部拆出：拆分件的期限自原收到之日起算，本件只待各拆分件办结。
        from(REGISTERED)
            .on(SPLIT_LAST_CLAIM)
            .by(CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .to(AWAITING_PARTS)
            .under("22")
            .withDocument("拆分意见")
            .clock(stopsAll()),
        fromAnyOf(withParts()).on(END_PART).by(SYSTEM).aside().under("22"),
        from(CONCLUDED).on(REOPEN_PART).by(SYSTEM).to(AWAITING_PARTS).under("22").clock(stopsAll()),
        fromAnyOf(withPartsNotConcluded()).on(REOPEN_PART).by(SYSTEM).aside().under("22"),
        // 留在本件的诉求已办结，拆分件还没有。
        from(GUIDED, LINKED, ROUTED, SETTLED, HANDED_OVER, CONCLUDED)
            .on(CONCLUDE_OWN_PART)
            .by(SYSTEM)
            .to(AWAITING_PARTS)
            .under("22")
            .clock(stopsAll()),
        from(OPINION_SERVED).on(CONCLUDE_OWN_PART).by(SYSTEM).staying().under("22"));
  }
}
