package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.DISPOSE15;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ClockEffect.starts;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.ClockEffect.stopsAll;
import static cn.huiyin.petition.domain.stage.PetitionAct.ANSWER_REPEAT;
import static cn.huiyin.petition.domain.stage.PetitionAct.CLASSIFY;
import static cn.huiyin.petition.domain.stage.PetitionAct.LINK_AS_REPEAT;
import static cn.huiyin.petition.domain.stage.PetitionAct.RECLASSIFY;
import static cn.huiyin.petition.domain.stage.PetitionAct.REGISTER;
import static cn.huiyin.petition.domain.stage.PetitionAct.REQUEST_VOID;
import static cn.huiyin.petition.domain.stage.PetitionAct.VOID;
import static cn.huiyin.petition.domain.stage.PetitionAct.WITHDRAW;
import static cn.huiyin.petition.domain.stage.PetitionStage.CLASSIFIED;
import static cn.huiyin.petition.domain.stage.PetitionStage.LINKED;
import static cn.huiyin.petition.domain.stage.PetitionStage.NEW;
import static cn.huiyin.petition.domain.stage.PetitionStage.REGISTERED;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITHDRAWN;

import java.util.List;

/** 登记与分类 (第十九至二十二条): registration, voiding, classification, repeats. */
final class IntakeChapter extends Chapter {
  private IntakeChapter() {}

  static List<TransitionBuilder> rows() {
    return List.of(
        from(NEW)
            .on(REGISTER)
            .by(PETITIONER, INTAKE, CLASSIFIER, UNIT_HANDLER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .to(REGISTERED)
            .under("21")
            .withDocument("登记单、查询码")
            .clock(starts(DISPOSE15))
            .keptBy(Keeper.BUREAU),
        from(REGISTERED, CLASSIFIED)
            .on(REQUEST_VOID)
            .by(INTAKE, CLASSIFIER)
            .aside()
            .under("21")
            .withDocument("作废申请"),
        // 转送交办之后不得作废。
        from(REGISTERED, CLASSIFIED)
            .on(VOID)
            .by(BUREAU_HEAD)
            .to(PetitionStage.VOID)
            .under("21")
            .withDocument("作废说明")
            .clock(stopsAll()),
        from(REGISTERED)
            .on(WITHDRAW)
            .by(PETITIONER, INTAKE)
            .to(WITHDRAWN)
            .under("21")
            .withDocument("撤回申请")
            .clock(stopsAll()),
        from(REGISTERED)
            .on(CLASSIFY)
            .by(CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .to(CLASSIFIED)
            .under("22")
            .withDocument("分类意见"),
        from(CLASSIFIED)
            .on(RECLASSIFY)
            .by(CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .staying()
            .under("22")
            .withDocument("分类意见"),
        // 分类时才认出的重复信访，也可以关联。
        from(REGISTERED, CLASSIFIED)
            .on(LINK_AS_REPEAT)
            .by(CLASSIFIER, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .to(LINKED)
            .under("22")
            .withDocument("关联意见"),
        from(LINKED)
            .on(ANSWER_REPEAT)
            .by(CLASSIFIER, INTAKE, BUREAU_HEAD, DISCIPLINE_LIAISON)
            .staying()
            .under("36")
            .withDocument("进展告知、不再受理告知书")
            .clock(stops(DISPOSE15)));
  }
}
