package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.NOTIFY15;
import static cn.huiyin.kit.calendar.StatutoryClock.RATING_WIN;
import static cn.huiyin.kit.calendar.StatutoryClock.SUGGESTION_REPLY;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.SUPERVISOR;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static cn.huiyin.petition.domain.stage.ClockEffect.starts;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.ClockEffect.stopsAll;
import static cn.huiyin.petition.domain.stage.PetitionAct.ARCHIVE;
import static cn.huiyin.petition.domain.stage.PetitionAct.CONCLUDE;
import static cn.huiyin.petition.domain.stage.PetitionAct.RATE;
import static cn.huiyin.petition.domain.stage.PetitionAct.REOPEN;
import static cn.huiyin.petition.domain.stage.PetitionAct.TRACK_EXECUTION;
import static cn.huiyin.petition.domain.stage.PetitionStage.ARCHIVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.AWAITING_PARTS;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.FINAL;
import static cn.huiyin.petition.domain.stage.PetitionStage.FINALITY_FILED;
import static cn.huiyin.petition.domain.stage.PetitionStage.FINAL_RECOGNISED;
import static cn.huiyin.petition.domain.stage.PetitionStage.GUIDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.HANDED_OVER;
import static cn.huiyin.petition.domain.stage.PetitionStage.LINKED;
import static cn.huiyin.petition.domain.stage.PetitionStage.OPINION_SERVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REREVIEW_PENDING;
import static cn.huiyin.petition.domain.stage.PetitionStage.REVIEWED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REVIEW_PENDING;
import static cn.huiyin.petition.domain.stage.PetitionStage.ROUTED;
import static cn.huiyin.petition.domain.stage.PetitionStage.SETTLED;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITH_UNIT;
import static cn.huiyin.petition.domain.stage.When.APPEAL;
import static cn.huiyin.petition.domain.stage.When.SUGGESTION;

import java.util.List;

/** 办结及其后 (DOMAIN 2.15): conclusion, rating, execution, reopening, archive. */
final class ClosingChapter extends Chapter {
  private ClosingChapter() {}

  static List<TransitionBuilder> rows() {
    return List.of(
        from(GUIDED, LINKED, ROUTED, SETTLED, HANDED_OVER, AWAITING_PARTS, CONCLUDED)
            .on(CONCLUDE)
            .by(SYSTEM)
            .to(CONCLUDED)
            .clock(stopsAll(), starts(RATING_WIN)),
        from(OPINION_SERVED)
            .on(CONCLUDE)
            .by(SYSTEM)
            .staying()
            .under("34")
            .clock(stops(RATING_WIN), starts(RATING_WIN)),
        // 本件在复查复核之中，其拆分件才全部办结。
        from(REVIEW_PENDING, REVIEWED, REREVIEW_PENDING, FINAL, FINALITY_FILED, FINAL_RECOGNISED)
            .on(CONCLUDE)
            .by(SYSTEM)
            .aside()
            .under("34"),
        from(
                CONCLUDED,
                OPINION_SERVED,
                REVIEW_PENDING,
                REVIEWED,
                REREVIEW_PENDING,
                FINAL,
                FINAL_RECOGNISED)
            .on(RATE)
            .by(PETITIONER)
            .aside()
            .withDocument("评价记录")
            .clock(stops(RATING_WIN)),
        from(CONCLUDED, OPINION_SERVED, REVIEWED, FINAL, FINALITY_FILED, FINAL_RECOGNISED)
            .on(TRACK_EXECUTION)
            .by(UNIT_HANDLER, UNIT_HEAD, SUPERVISOR, SYSTEM)
            .aside()
            .under("32")
            .withDocument("执行情况"),
        from(CONCLUDED)
            .on(REOPEN)
            .by(BUREAU_HEAD)
            .to(WITH_UNIT)
            .under("40")
            .withDocument("重新办理通知")
            .clock(stopsAll(), starts(NOTIFY15, APPEAL), starts(SUGGESTION_REPLY, SUGGESTION))
            .keptBy(Keeper.UNIT),
        from(CONCLUDED, FINAL, FINAL_RECOGNISED)
            .on(ARCHIVE)
            // 密件登记员无从知悉，由纪检移交专员归档。
            .by(INTAKE, DISCIPLINE_LIAISON)
            .to(ARCHIVED)
            .under("21")
            .withDocument("卷宗")
            .clock(stopsAll()));
  }
}
