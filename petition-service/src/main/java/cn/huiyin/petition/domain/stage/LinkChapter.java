package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.DISPOSE15;
import static cn.huiyin.kit.calendar.StatutoryClock.RATING_WIN;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ClockEffect.resumes;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.PetitionAct.CHANGE_PARTY;
import static cn.huiyin.petition.domain.stage.PetitionAct.LINK;
import static cn.huiyin.petition.domain.stage.PetitionAct.UNDO_CLASSIFIED_REPEAT;
import static cn.huiyin.petition.domain.stage.PetitionAct.UNDO_LINK;
import static cn.huiyin.petition.domain.stage.PetitionAct.UNDO_REPEAT;
import static cn.huiyin.petition.domain.stage.PetitionStage.CLASSIFIED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.LINKED;
import static cn.huiyin.petition.domain.stage.PetitionStage.NEW;
import static cn.huiyin.petition.domain.stage.PetitionStage.REGISTERED;
import static cn.huiyin.petition.domain.stage.PetitionStage.VOID;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 同一事项与共同信访 (DOMAIN 2.12, 第二十条): links beside the main line, taking back what was linked wrongly,
 * and the people a joint petition speaks for.
 */
final class LinkChapter extends Chapter {
  private LinkChapter() {}

  private static Set<PetitionStage> registered() {
    return EnumSet.complementOf(EnumSet.of(NEW, VOID));
  }

  private static Set<PetitionStage> open() {
    Set<PetitionStage> stages = registered();
    stages.removeIf(PetitionStage::terminal);
    return stages;
  }

  static List<TransitionBuilder> rows() {
    return List.of(
        fromAnyOf(registered())
            .on(LINK)
            .by(INTAKE, CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .aside()
            .under("22")
            .withDocument("关联意见"),
        fromAnyOf(registered())
            .on(UNDO_LINK)
            .by(INTAKE, CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .aside()
            .under("22")
            .withDocument("撤销关联意见"),
        fromAnyOf(open())
            .on(CHANGE_PARTY)
            .by(INTAKE, CLASSIFIER, UNIT_HANDLER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .aside()
            .under("20")
            .withDocument("代表推选书、加入同意书"),
        undoing().on(UNDO_REPEAT).to(REGISTERED),
        undoing().on(UNDO_CLASSIFIED_REPEAT).to(CLASSIFIED));
  }

  /** 误作重复的，回到关联之前；十五日如同从未停过。 */
  private static TransitionBuilder undoing() {
    return from(LINKED, CONCLUDED)
        .by(CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
        .under("22")
        .withDocument("撤销关联意见")
        .clock(resumes(DISPOSE15), stops(RATING_WIN))
        .keptBy(Keeper.BUREAU);
  }
}
