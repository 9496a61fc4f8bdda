package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.DISPOSE15;
import static cn.huiyin.kit.calendar.StatutoryClock.HANDLE60;
import static cn.huiyin.kit.calendar.StatutoryClock.NOTIFY15;
import static cn.huiyin.kit.calendar.StatutoryClock.OBJECT5WD;
import static cn.huiyin.kit.calendar.StatutoryClock.REPORTBACK;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static cn.huiyin.petition.domain.stage.ClockEffect.refixes;
import static cn.huiyin.petition.domain.stage.ClockEffect.starts;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.ClockEffect.stopsAll;
import static cn.huiyin.petition.domain.stage.PetitionAct.ACCEPT;
import static cn.huiyin.petition.domain.stage.PetitionAct.DRAFT_OBJECTION;
import static cn.huiyin.petition.domain.stage.PetitionAct.FORWARD_DOWN;
import static cn.huiyin.petition.domain.stage.PetitionAct.HAND_OVER;
import static cn.huiyin.petition.domain.stage.PetitionAct.OBJECT;
import static cn.huiyin.petition.domain.stage.PetitionAct.RECEIVE;
import static cn.huiyin.petition.domain.stage.PetitionAct.RECORD_ROUTE_RESULT;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFUSE;
import static cn.huiyin.petition.domain.stage.PetitionAct.REJECT_OBJECTION;
import static cn.huiyin.petition.domain.stage.PetitionAct.REPLY_SUGGESTION;
import static cn.huiyin.petition.domain.stage.PetitionAct.SERVE_ROUTE_NOTICE;
import static cn.huiyin.petition.domain.stage.PetitionAct.UPHOLD_OBJECTION;
import static cn.huiyin.petition.domain.stage.PetitionStage.ACCEPTED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CLASSIFIED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.DISPATCHED;
import static cn.huiyin.petition.domain.stage.PetitionStage.HANDED_OVER;
import static cn.huiyin.petition.domain.stage.PetitionStage.OBJECTED;
import static cn.huiyin.petition.domain.stage.PetitionStage.ROUTED;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITH_UNIT;
import static cn.huiyin.petition.domain.stage.When.APPEAL;
import static cn.huiyin.petition.domain.stage.When.PETITION_PROCEDURE;

import java.util.List;

/** 责任单位签收、异议、受理 (第二十三条). */
final class UnitChapter extends Chapter {
  private UnitChapter() {}

  static List<TransitionBuilder> rows() {
    return List.of(
        from(DISPATCHED)
            .on(RECEIVE)
            .by(UNIT_HANDLER, UNIT_HEAD, SYSTEM)
            .to(WITH_UNIT)
            .under("23")
            .withDocument("签收单")
            .clock(refixes(OBJECT5WD), refixes(NOTIFY15)),
        // 视为收到之后补签：期限仍自视为收到之日起算。
        from(WITH_UNIT)
            .on(RECEIVE)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .aside()
            .under("23")
            .withDocument("签收单"),
        from(WITH_UNIT)
            .on(DRAFT_OBJECTION)
            .by(UNIT_HANDLER)
            .staying()
            .under("23")
            .withDocument("异议函稿"),
        from(WITH_UNIT)
            .on(OBJECT)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .to(OBJECTED)
            .under("23")
            .withDocument("异议函")
            .clock(stops(OBJECT5WD)),
        from(OBJECTED)
            .on(UPHOLD_OBJECTION)
            .by(CLASSIFIER, BUREAU_HEAD)
            .to(CLASSIFIED)
            .under("23")
            .withDocument("退回单")
            .clock(stopsAll(), stops(REPORTBACK), starts(DISPOSE15))
            .keptBy(Keeper.BUREAU),
        from(OBJECTED)
            .on(REJECT_OBJECTION)
            .by(CLASSIFIER, BUREAU_HEAD)
            .to(WITH_UNIT)
            .under("23")
            .withDocument("复函"),
        from(WITH_UNIT)
            .on(FORWARD_DOWN)
            .by(UNIT_HEAD)
            .staying()
            .under("23")
            .withDocument("转交函、去向告知")
            .clock(stops(NOTIFY15), starts(NOTIFY15, APPEAL))
            .keptBy(Keeper.UNIT),
        from(WITH_UNIT)
            .on(ACCEPT)
            .by(UNIT_HANDLER, UNIT_HEAD, BUREAU_HEAD)
            .to(ACCEPTED)
            .under("23")
            .withDocument("受理告知书")
            .clock(stops(NOTIFY15), stops(OBJECT5WD), starts(HANDLE60, PETITION_PROCEDURE)),
        from(WITH_UNIT)
            .on(REFUSE)
            .by(UNIT_HEAD)
            .to(CONCLUDED)
            .under("23")
            .withDocument("不予受理告知书")
            .clock(stopsAll()),
        from(WITH_UNIT)
            .on(SERVE_ROUTE_NOTICE)
            .by(UNIT_HANDLER, UNIT_HEAD, CLASSIFIER)
            .to(ROUTED)
            .under("31")
            .withDocument("法定途径告知书")
            .clock(stops(NOTIFY15), stops(OBJECT5WD)),
        from(ROUTED)
            .on(RECORD_ROUTE_RESULT)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .staying()
            .under("31")
            .withDocument("处理结果"),
        from(WITH_UNIT)
            .on(REPLY_SUGGESTION)
            .by(UNIT_HEAD)
            .to(CONCLUDED)
            .under("29")
            .withDocument("答复函")
            .clock(stopsAll()),
        // 纪检机关已经签收的，同样凭回执移交。
        from(DISPATCHED, WITH_UNIT)
            .on(HAND_OVER)
            .by(DISCIPLINE_LIAISON)
            .to(HANDED_OVER)
            .under("30")
            .withDocument("移交清单")
            .clock(stopsAll()));
  }
}
