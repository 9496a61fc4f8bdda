package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.DISPOSE15;
import static cn.huiyin.kit.calendar.StatutoryClock.NOTIFY15;
import static cn.huiyin.kit.calendar.StatutoryClock.OBJECT5WD;
import static cn.huiyin.kit.calendar.StatutoryClock.REPORTBACK;
import static cn.huiyin.kit.calendar.StatutoryClock.SUGGESTION_REPLY;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ClockEffect.starts;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.ClockEffect.stopsAll;
import static cn.huiyin.petition.domain.stage.PetitionAct.ASSIGN;
import static cn.huiyin.petition.domain.stage.PetitionAct.DISPATCH_UNDER_SEAL;
import static cn.huiyin.petition.domain.stage.PetitionAct.GUIDE;
import static cn.huiyin.petition.domain.stage.PetitionAct.NO_LONGER_ACCEPT;
import static cn.huiyin.petition.domain.stage.PetitionAct.RECEIVE_DIRECTLY;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFUSE;
import static cn.huiyin.petition.domain.stage.PetitionAct.REPLY_SUGGESTION;
import static cn.huiyin.petition.domain.stage.PetitionAct.TRANSFER;
import static cn.huiyin.petition.domain.stage.PetitionStage.CLASSIFIED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.DISPATCHED;
import static cn.huiyin.petition.domain.stage.PetitionStage.GUIDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.LINKED;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITH_UNIT;
import static cn.huiyin.petition.domain.stage.When.APPEAL;
import static cn.huiyin.petition.domain.stage.When.SUGGESTION;

import java.util.List;

/** 信访部门十五日内的处理 (第二十二条): guidance, dispatch, refusal, the bureau's own reply. */
final class DispositionChapter extends Chapter {
  private DispositionChapter() {}

  static List<TransitionBuilder> rows() {
    return List.of(
        from(CLASSIFIED)
            .on(GUIDE)
            .by(INTAKE, CLASSIFIER, BUREAU_HEAD)
            .to(GUIDED)
            .under("22")
            .withDocument("引导告知书")
            .clock(stops(DISPOSE15)),
        from(CLASSIFIED)
            .on(TRANSFER)
            .by(CLASSIFIER, BUREAU_HEAD)
            .to(DISPATCHED)
            .under("22")
            .withDocument("转送函、去向告知")
            .clock(
                stops(DISPOSE15),
                starts(OBJECT5WD),
                starts(NOTIFY15, APPEAL),
                starts(SUGGESTION_REPLY, SUGGESTION))
            .keptBy(Keeper.UNIT),
        from(CLASSIFIED)
            .on(ASSIGN)
            .by(BUREAU_HEAD)
            .to(DISPATCHED)
            .under("22")
            .withDocument("交办函、去向告知")
            .clock(
                stops(DISPOSE15),
                starts(OBJECT5WD),
                starts(NOTIFY15, APPEAL),
                starts(SUGGESTION_REPLY, SUGGESTION),
                starts(REPORTBACK))
            .keptBy(Keeper.UNIT),
        // 直接向单位提出的，单位自收到之日起十五日内告知；信访部门本级的事项也由此受理（F1）。
        from(CLASSIFIED)
            .on(RECEIVE_DIRECTLY)
            .by(CLASSIFIER, BUREAU_HEAD)
            .to(WITH_UNIT)
            .under("23")
            .withDocument("去向告知")
            .clock(stops(DISPOSE15), starts(NOTIFY15, APPEAL), starts(SUGGESTION_REPLY, SUGGESTION))
            .keptBy(Keeper.UNIT),
        // 密件移交前，信访部门的期限不停。
        from(CLASSIFIED)
            .on(DISPATCH_UNDER_SEAL)
            .by(BUREAU_HEAD, DISCIPLINE_LIAISON)
            .to(DISPATCHED)
            .under("30")
            .withDocument("密件转送单")
            .keptBy(Keeper.UNIT),
        from(CLASSIFIED)
            .on(REFUSE)
            .by(BUREAU_HEAD)
            .to(CONCLUDED)
            .under("19")
            .withDocument("不予受理告知书")
            .clock(stopsAll()),
        // 终结后的重复信访，以不再受理告知书答复。
        from(CLASSIFIED, LINKED)
            .on(NO_LONGER_ACCEPT)
            .by(BUREAU_HEAD)
            .to(CONCLUDED)
            .under("36")
            .withDocument("不再受理告知书")
            .clock(stopsAll()),
        // 建议意见可以由信访部门自行研究答复。
        from(CLASSIFIED)
            .on(REPLY_SUGGESTION)
            .by(BUREAU_HEAD)
            .to(CONCLUDED)
            .under("29")
            .withDocument("答复函")
            .clock(stopsAll()));
  }
}
