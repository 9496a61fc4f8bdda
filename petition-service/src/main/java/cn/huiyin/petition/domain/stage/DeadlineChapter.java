package cn.huiyin.petition.domain.stage;

import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static cn.huiyin.petition.domain.stage.PetitionAct.EXPLAIN_OVERDUE;
import static cn.huiyin.petition.domain.stage.PetitionAct.NOTE_OVERDUE;

import java.util.EnumSet;
import java.util.List;

/** 超期 (DOMAIN 2.9, I-05): noted once, explained, never taken back. */
final class DeadlineChapter extends Chapter {
  private DeadlineChapter() {}

  static List<TransitionBuilder> rows() {
    EnumSet<PetitionStage> registered =
        EnumSet.complementOf(EnumSet.of(PetitionStage.NEW, PetitionStage.VOID));
    return List.of(
        fromAnyOf(registered).on(NOTE_OVERDUE).by(SYSTEM).aside().under("43"),
        fromAnyOf(registered)
            .on(EXPLAIN_OVERDUE)
            .by(UNIT_HEAD, REVIEWER, BUREAU_HEAD)
            .aside()
            .under("43")
            .withDocument("超期说明"));
  }
}
