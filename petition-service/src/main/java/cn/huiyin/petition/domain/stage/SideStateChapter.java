package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.REPORTBACK;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.MEDIATOR;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.REVIEWER;
import static cn.huiyin.petition.domain.stage.ActorRole.SYSTEM;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static cn.huiyin.petition.domain.stage.ClockEffect.prolongs;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.PetitionAct.ACCEPT_CONCLUSION_REPORT;
import static cn.huiyin.petition.domain.stage.PetitionAct.ASSIGN_HANDLER;
import static cn.huiyin.petition.domain.stage.PetitionAct.EXTEND_REPORT_TERM;
import static cn.huiyin.petition.domain.stage.PetitionAct.RECORD_MEDIATION_RETURN;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFER_TO_MEDIATION;
import static cn.huiyin.petition.domain.stage.PetitionAct.REPORT_ACCUSATION;
import static cn.huiyin.petition.domain.stage.PetitionAct.REQUEST_UNSEALING;
import static cn.huiyin.petition.domain.stage.PetitionAct.RETURN_CONCLUSION_REPORT;
import static cn.huiyin.petition.domain.stage.PetitionAct.SUBMIT_CONCLUSION_REPORT;
import static cn.huiyin.petition.domain.stage.PetitionAct.SUCCEED_UNIT;
import static cn.huiyin.petition.domain.stage.PetitionAct.SUPPLEMENT;
import static cn.huiyin.petition.domain.stage.PetitionAct.UNSEAL;
import static cn.huiyin.petition.domain.stage.PetitionStage.ARCHIVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CLASSIFIED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.NEW;
import static cn.huiyin.petition.domain.stage.PetitionStage.OPINION_SERVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REDO;
import static cn.huiyin.petition.domain.stage.PetitionStage.REGISTERED;
import static cn.huiyin.petition.domain.stage.PetitionStage.REVIEW_PENDING;
import static cn.huiyin.petition.domain.stage.PetitionStage.VOID;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITHDRAWN;
import static cn.huiyin.petition.domain.stage.PetitionStage.WITH_UNIT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** 侧状态 (DOMAIN 2.15): succession of units, conclusion reports, mediation. */
final class SideStateChapter extends Chapter {
  private SideStateChapter() {}

  private static Set<PetitionStage> registered() {
    return EnumSet.complementOf(EnumSet.of(NEW, VOID));
  }

  private static Set<PetitionStage> open() {
    Set<PetitionStage> stages = onTheBooks();
    stages.removeIf(stage -> stage.terminal() && stage != CONCLUDED);
    return stages;
  }

  private static Set<PetitionStage> onTheBooks() {
    return EnumSet.complementOf(EnumSet.of(NEW, WITHDRAWN, ARCHIVED, VOID));
  }

  private static Set<PetitionStage> dispatched() {
    Set<PetitionStage> stages = open();
    stages.removeAll(EnumSet.of(REGISTERED, CLASSIFIED));
    return stages;
  }

  static List<TransitionBuilder> rows() {
    return List.of(
        // 评理可以在任何阶段进行，不影响主线。
        from(CLASSIFIED, WITH_UNIT, OPINION_SERVED, REVIEW_PENDING, REDO)
            .on(REFER_TO_MEDIATION)
            .by(UNIT_HANDLER, CLASSIFIER)
            .aside()
            .under("33")
            .withDocument("评理移交单"),
        fromAnyOf(registered())
            .on(RECORD_MEDIATION_RETURN)
            .by(MEDIATOR, SYSTEM)
            .aside()
            .under("33")
            .withDocument("评理意见、调解协议"),
        // 承办人由责任单位负责人确定，可以变更（DOMAIN 7.2）；何人承办不入事件。
        fromAnyOf(dispatched()).on(ASSIGN_HANDLER).by(UNIT_HEAD).aside(),
        fromAnyOf(dispatched())
            .on(SUBMIT_CONCLUSION_REPORT)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .aside()
            .under("22")
            .withDocument("办结报告"),
        fromAnyOf(dispatched())
            .on(RETURN_CONCLUSION_REPORT)
            .by(BUREAU_HEAD)
            .aside()
            .under("22")
            .withDocument("退回通知"),
        fromAnyOf(dispatched())
            .on(EXTEND_REPORT_TERM)
            .by(BUREAU_HEAD)
            .aside()
            .under("22")
            .withDocument("同意延期函")
            .clock(prolongs(REPORTBACK)),
        fromAnyOf(dispatched())
            .on(ACCEPT_CONCLUSION_REPORT)
            .by(BUREAU_HEAD)
            .aside()
            .under("22")
            .withDocument("认可意见")
            .clock(stops(REPORTBACK)),
        // 承继者接过原单位所负的一切：责任主体、复查复核、期限（I-02）。
        // 已终结的，执行、督办仍由承继单位接办。
        fromAnyOf(onTheBooks())
            .on(SUCCEED_UNIT)
            .by(BUREAU_HEAD)
            .aside()
            .under("24")
            .withDocument("承继决定"),
        // 归档、作废、撤回之前，随时可以补充材料。
        fromAnyOf(onTheBooks())
            .on(SUPPLEMENT)
            .by(PETITIONER, INTAKE, UNIT_HANDLER, UNIT_HEAD, REVIEWER, DISCIPLINE_LIAISON)
            .aside()
            .under("19")
            .withDocument("补充材料"),
        // 情况重大的检举控告，向领导报告；县领导只知悉所报告的。
        fromAnyOf(onTheBooks())
            .on(REPORT_ACCUSATION)
            .by(BUREAU_HEAD, DISCIPLINE_LIAISON)
            .aside()
            .under("30")
            .withDocument("检举控告专报"),
        // 转送之前、且已改定为其他类别的，才可以由两人解除密件（I-53）。
        from(CLASSIFIED)
            .on(REQUEST_UNSEALING)
            .by(DISCIPLINE_LIAISON, BUREAU_HEAD)
            .aside()
            .under("30")
            .withDocument("解除密件申请"),
        from(CLASSIFIED)
            .on(UNSEAL)
            .by(DISCIPLINE_LIAISON, BUREAU_HEAD)
            .aside()
            .under("30")
            .withDocument("解除密件决定"));
  }
}
