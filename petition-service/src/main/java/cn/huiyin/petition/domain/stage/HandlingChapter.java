package cn.huiyin.petition.domain.stage;

import static cn.huiyin.kit.calendar.StatutoryClock.HANDLE60;
import static cn.huiyin.kit.calendar.StatutoryClock.REVIEW_WIN30;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static cn.huiyin.petition.domain.stage.ClockEffect.prolongs;
import static cn.huiyin.petition.domain.stage.ClockEffect.refixes;
import static cn.huiyin.petition.domain.stage.ClockEffect.starts;
import static cn.huiyin.petition.domain.stage.ClockEffect.stops;
import static cn.huiyin.petition.domain.stage.ClockEffect.stopsAll;
import static cn.huiyin.petition.domain.stage.PetitionAct.APPROVE_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionAct.ASK_EXTENSION;
import static cn.huiyin.petition.domain.stage.PetitionAct.CORRECT_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionAct.CORRECT_SUBSTANCE;
import static cn.huiyin.petition.domain.stage.PetitionAct.DECLINE_EXTENSION;
import static cn.huiyin.petition.domain.stage.PetitionAct.DRAFT_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionAct.EXTEND_HANDLING;
import static cn.huiyin.petition.domain.stage.PetitionAct.HEAR_PETITIONER;
import static cn.huiyin.petition.domain.stage.PetitionAct.HOLD_HEARING;
import static cn.huiyin.petition.domain.stage.PetitionAct.INVESTIGATE;
import static cn.huiyin.petition.domain.stage.PetitionAct.REFER_TO_MEDIATION;
import static cn.huiyin.petition.domain.stage.PetitionAct.SERVE_OPINION;
import static cn.huiyin.petition.domain.stage.PetitionAct.SETTLE;
import static cn.huiyin.petition.domain.stage.PetitionAct.TERMINATE;
import static cn.huiyin.petition.domain.stage.PetitionStage.ACCEPTED;
import static cn.huiyin.petition.domain.stage.PetitionStage.CONCLUDED;
import static cn.huiyin.petition.domain.stage.PetitionStage.IN_HANDLING;
import static cn.huiyin.petition.domain.stage.PetitionStage.OPINION_READY;
import static cn.huiyin.petition.domain.stage.PetitionStage.OPINION_SERVED;
import static cn.huiyin.petition.domain.stage.PetitionStage.SETTLED;

import cn.huiyin.kit.calendar.StatutoryClock;
import java.util.List;

/** 办理、调解、处理意见 (第三十一至三十四条). */
final class HandlingChapter extends Chapter {
  private HandlingChapter() {}

  static List<TransitionBuilder> rows() {
    return List.of(
        from(ACCEPTED)
            .on(INVESTIGATE)
            .by(UNIT_HANDLER)
            .to(IN_HANDLING)
            .under("31")
            .withDocument("调查报告"),
        from(ACCEPTED, IN_HANDLING)
            .on(HEAR_PETITIONER)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .to(IN_HANDLING)
            .under("31")
            .withDocument("笔录"),
        from(ACCEPTED, IN_HANDLING)
            .on(HOLD_HEARING)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .to(IN_HANDLING)
            .under("31")
            .withDocument("听证笔录"),
        from(ACCEPTED, IN_HANDLING)
            .on(ASK_EXTENSION)
            .by(UNIT_HANDLER)
            .staying()
            .under("34")
            .withDocument("延期申请"),
        from(ACCEPTED, IN_HANDLING)
            .on(DECLINE_EXTENSION)
            .by(UNIT_HEAD)
            .staying()
            .under("34")
            .withDocument("延期审批意见"),
        from(ACCEPTED, IN_HANDLING)
            .on(EXTEND_HANDLING)
            .by(UNIT_HEAD)
            .staying()
            .under("34")
            .withDocument("延期告知书")
            .clock(prolongs(HANDLE60)),
        // 移交评理不停止办理期限（I-29）。
        from(ACCEPTED, IN_HANDLING)
            .on(REFER_TO_MEDIATION)
            .by(UNIT_HANDLER, CLASSIFIER)
            .to(IN_HANDLING)
            .under("33")
            .withDocument("评理移交单"),
        from(IN_HANDLING)
            .on(SETTLE)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .to(SETTLED)
            .under("33")
            .withDocument("调解、和解协议书")
            .clock(stops(HANDLE60), stops(StatutoryClock.REDO)),
        from(IN_HANDLING)
            .on(DRAFT_OPINION)
            .by(UNIT_HANDLER)
            .staying()
            .under("32")
            .withDocument("意见书稿"),
        from(IN_HANDLING)
            .on(APPROVE_OPINION)
            .by(UNIT_HEAD)
            .to(OPINION_READY)
            .under("32")
            .withDocument("审批单"),
        from(OPINION_READY)
            .on(SERVE_OPINION)
            .by(UNIT_HANDLER, UNIT_HEAD)
            .to(OPINION_SERVED)
            .under("32")
            .withDocument("处理意见书、送达回证")
            .clock(stops(HANDLE60), stops(StatutoryClock.REDO), starts(REVIEW_WIN30)),
        from(OPINION_SERVED)
            .on(CORRECT_OPINION)
            .by(UNIT_HEAD)
            .staying()
            .under("32")
            .withDocument("更正书"),
        from(OPINION_SERVED)
            .on(CORRECT_SUBSTANCE)
            .by(UNIT_HEAD)
            .staying()
            .under("32")
            .withDocument("更正书")
            .clock(refixes(REVIEW_WIN30)),
        from(IN_HANDLING)
            .on(TERMINATE)
            .by(UNIT_HEAD)
            .to(CONCLUDED)
            .under("34")
            .withDocument("终止告知书")
            .clock(stopsAll()));
  }
}
